package dev.docket.delivery.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.CodePoints;
import dev.docket.delivery.chat.Turn;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlackBlocksTest {

    @ParameterizedTest
    @CsvSource({"150, 150", "151, 150", "3000, 150"})
    void a_header_is_cut_at_150_characters_of_any_script(int length, int shown) {
        for (var sign : List.of("a", "开", "🤖")) {
            var text = SlackBlocks.header(sign.repeat(length)).at("/text/text").asText();
            assertEquals(shown, CodePoints.count(text));
            assertEquals(length > 150, text.endsWith("…"));
        }
    }

    @Test
    void a_header_is_plain_and_its_colons_are_no_emoji() {
        var header = SlackBlocks.header("10:30:59 <!channel>");
        assertEquals("plain_text", header.at("/text/type").asText());
        assertFalse(header.at("/text/emoji").asBoolean(true));
        assertEquals("10:30:59 <!channel>", header.at("/text/text").asText());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2_899, 2_900, 2_901, 5_800, 30_000})
    void a_text_of_any_length_takes_as_many_sections_as_it_needs(int length) {
        for (var sign : List.of("开", "🤖")) {
            var sections = SlackBlocks.sections(sign.repeat(length));
            assertEquals((length + 2_899) / 2_900, sections.size());
            assertEquals(sign.repeat(length), joined(sections, "/text/text"));
        }
    }

    @Test
    void nothing_to_say_takes_no_block() {
        assertEquals(List.of(), SlackBlocks.sections(" \n "));
        assertEquals(List.of(), SlackBlocks.contexts(""));
    }

    @Test
    void a_link_is_never_cut_in_two() {
        var link = "<https://lab.example/a?b=1&amp;c=2|The\u00A0Lab>";
        var line = (link + " · ").repeat(400).strip();
        for (var section : SlackBlocks.sections(line)) {
            var text = section.at("/text/text").asText();
            assertEquals("", text.replace(link, "").replace("·", "").replace(" ", ""));
        }
    }

    @Test
    void small_print_is_not_turned_into_links_of_its_own() {
        var context = SlackBlocks.contexts("example.org").getFirst();
        assertEquals("context", context.path("type").asText());
        assertTrue(context.at("/elements/0/verbatim").asBoolean());
        assertTrue(SlackBlocks.sections("x").getFirst().at("/text/verbatim").asBoolean());
    }

    @Test
    void buttons_have_actions_of_their_own_and_values_that_fit() {
        var words = "开源".repeat(2_000);
        var row =
                SlackBlocks.actions(
                        List.of(new Turn("Previous", 0, words), new Turn("x".repeat(90), 10, "b")));
        assertEquals("docket_turn_0", row.at("/elements/0/action_id").asText());
        assertEquals("docket_turn_10", row.at("/elements/1/action_id").asText());
        assertTrue(CodePoints.count(row.at("/elements/0/value").asText()) <= 2_000);
        assertEquals("10 b", row.at("/elements/1/value").asText());
        assertEquals(75, row.at("/elements/1/text/text").asText().length());
    }

    private static String joined(List<ObjectNode> blocks, String path) {
        return blocks.stream().map(block -> block.at(path).asText()).collect(Collectors.joining());
    }
}
