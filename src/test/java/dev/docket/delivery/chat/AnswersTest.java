package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.Answer.Issue;
import dev.docket.delivery.chat.Answer.Shelf;
import dev.docket.delivery.chat.Answer.Told;
import dev.docket.delivery.chat.Answer.Words;
import dev.docket.digest.Digest;
import dev.docket.digest.DigestStory;
import dev.docket.digest.SampleDigest;
import dev.docket.platform.text.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is answered, whatever the platform makes of it. */
class AnswersTest {

    private final FakeRenderer renderer = new FakeRenderer();
    private final Answers answers = new Answers(renderer);

    @Test
    void every_message_of_an_answer_is_for_the_asker_only() {
        renderer.parts = 3;
        for (var message : say(new Issue(SampleDigest.digest()))) {
            assertTrue(message.path("whispered").asBoolean());
        }
    }

    @Test
    void a_digest_of_five_messages_is_given_whole() {
        renderer.parts = 5;
        assertEquals(List.of("0", "1", "2", "3", "4"), texts(new Issue(SampleDigest.digest())));
    }

    @Test
    void a_longer_one_ends_with_the_way_to_the_archive() {
        renderer.parts = 6;
        assertEquals(
                List.of(
                        "0",
                        "1",
                        "2",
                        "3",
                        "The rest stands in the archive:"
                                + " https://docket.example/en/digests/weekly/31"),
                texts(new Issue(SampleDigest.digest())));
    }

    @Test
    void a_story_is_told_in_five_messages_at_most() {
        renderer.parts = 9;
        var story = SampleDigest.stories().getFirst();
        assertEquals(List.of("0", "1", "2", "3", "4"), texts(new Told(story)));
    }

    @Test
    void what_others_named_is_escaped_and_numbers_stay_numbers() {
        var words = new Words("subscribe.done", Map.of("edition", "*weekly*"));
        assertTrue(
                texts(words)
                        .getFirst()
                        .startsWith("Done: this channel gets each new digest of" + " [*weekly*]."));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5, 12, '', 5, 1 to 5",
        "5, 5, 12, 0, 10, 6 to 10",
        "10, 2, 12, 5, '', 11 to 12",
        "0, 5, 5, '', '', 1 to 5",
        "3, 5, 8, 0, '', 4 to 8"
    })
    void a_list_says_which_part_it_is_and_turns_to_those_before_and_after(
            int from, int shown, int total, String previous, String next, String part) {
        var stories = SampleDigest.many(shown);
        var list = say(new Shelf("alder", stories, from, total)).getFirst();
        assertTrue(list.path("text").asText().endsWith("these are " + part + ":"), list.toString());
        assertEquals(previous, turn(list, "Previous"));
        assertEquals(next, turn(list, "Next"));
    }

    @Test
    void a_list_names_its_stories_in_order() {
        var stories = SampleDigest.stories();
        var list = say(new Shelf("alder", stories, 0, 3)).getFirst();
        assertEquals(stories.size(), list.path("lines").size());
        for (int i = 0; i < stories.size(); i++) {
            var link = "/en/stories/" + stories.get(i).id();
            assertTrue(list.path("lines").path(i).asText().contains(link), link);
        }
    }

    private List<ObjectNode> say(Answer answer) {
        return answers.messages(new Spoken(Language.EN, answer));
    }

    private List<String> texts(Answer answer) {
        return say(answer).stream().map(message -> message.path("text").asText()).toList();
    }

    private static String turn(JsonNode list, String label) {
        return list.path("turns").path(label).asText();
    }

    /** Shows everything as it is: values in brackets, turns by their labels. */
    private static final class FakeRenderer implements Renderer {

        private int parts = 1;

        @Override
        public Typesetter typesetter() {
            return new Typesetter(new Bracketed(), FakeConfig.docket().baseUrl());
        }

        @Override
        public List<ObjectNode> render(Digest digest, Language language) {
            return numbered();
        }

        @Override
        public List<ObjectNode> render(DigestStory story, Language language) {
            return numbered();
        }

        @Override
        public ObjectNode render(Listing listing) {
            var list = Json.object().put("text", listing.title());
            listing.lines().forEach(line -> list.withArray("lines").add(line.text()));
            listing.turns()
                    .forEach(turn -> list.withObject("turns").put(turn.label(), turn.from()));
            return list;
        }

        @Override
        public ObjectNode render(Markup words) {
            return Json.object().put("text", words.text());
        }

        @Override
        public void whisper(ObjectNode message) {
            message.put("whispered", true);
        }

        private List<ObjectNode> numbered() {
            return IntStream.range(0, parts)
                    .mapToObj(part -> Json.object().put("text", "" + part))
                    .toList();
        }
    }

    private record Bracketed() implements Dialect {

        @Override
        public String folder() {
            return "slack";
        }

        @Override
        public String escape(String plain) {
            return "[" + plain + "]";
        }

        @Override
        public Markup link(String label, String url) {
            return new Markup(label + " " + url);
        }
    }
}
