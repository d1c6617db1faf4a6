package dev.docket.delivery.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.delivery.chat.CodePoints;
import dev.docket.delivery.chat.Json;
import dev.docket.delivery.chat.Turn;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscordMessagesTest {

    @Test
    void every_message_forbids_mentions_also_an_empty_one() {
        for (var message :
                List.of(
                        DiscordMessages.message("", List.of()),
                        DiscordMessages.message("@everyone", List.of(Json.object())))) {
            assertTrue(message.at("/allowed_mentions/parse").isArray());
            assertTrue(message.at("/allowed_mentions/parse").isEmpty());
        }
    }

    @Test
    void what_is_not_there_is_not_sent() {
        var message = DiscordMessages.message("", List.of());
        assertFalse(message.has("content") || message.has("embeds"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3_999, 4_000, 4_001, 12_001})
    void a_text_of_any_length_takes_as_many_embeds_as_it_needs(int length) {
        for (var sign : List.of("开", "🤖")) {
            var embeds = DiscordMessages.embeds(sign.repeat(length));
            assertEquals((length + 3_999) / 4_000, embeds.size());
            assertEquals(
                    sign.repeat(length),
                    embeds.stream()
                            .map(embed -> embed.path("description").asText())
                            .collect(Collectors.joining()));
        }
    }

    @Test
    void the_size_of_an_embed_is_all_that_discord_adds_up() {
        var embed = DiscordMessages.embeds("🤖🤖🤖").getFirst().put("title", "ab");
        embed.putObject("author").put("name", "x");
        embed.put("url", "https://docket.example");
        assertEquals(6, DiscordMessages.size(embed));
    }

    @Test
    void buttons_stand_in_one_row_and_find_their_way_in_a_hundred_characters() {
        var turns =
                List.of(new Turn("x".repeat(90), 0, "开".repeat(300)), new Turn("Next", 10, "b"));
        var message = DiscordMessages.withButtons(Json.object(), turns);
        assertEquals(1, message.path("components").size());
        var first = message.at("/components/0/components/0");
        assertEquals(80, first.path("label").asText().length());
        assertTrue(CodePoints.count(first.path("custom_id").asText()) <= 100);
        assertEquals("turn:10:b", message.at("/components/0/components/1/custom_id").asText());
    }

    @Test
    void a_last_page_takes_the_buttons_of_the_page_before_away() {
        var message = DiscordMessages.withButtons(Json.object(), List.of());
        assertTrue(message.path("components").isArray());
        assertTrue(message.path("components").isEmpty());
    }
}
