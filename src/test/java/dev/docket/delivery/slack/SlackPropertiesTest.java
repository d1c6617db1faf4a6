package dev.docket.delivery.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.delivery.chat.Answer;
import dev.docket.delivery.chat.Answers;
import dev.docket.delivery.chat.GeneratedDigest;
import dev.docket.delivery.chat.HostileStory;
import dev.docket.delivery.chat.Spoken;
import dev.docket.digest.DigestStory;
import dev.docket.digest.SampleDigest;
import dev.docket.platform.text.Language;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every digest and every answer in Slack. */
class SlackPropertiesTest {

    private static final URI BASE = URI.create("https://docket.example");

    private final SlackRenderer renderer = new SlackRenderer(BASE);
    private final Answers answers = new Answers(renderer);

    @ParameterizedTest
    @EnumSource
    void no_digest_breaks_a_limit_or_loses_a_story_or_a_source(Language language) {
        for (int seed = 0; seed < 25; seed++) {
            var digest = GeneratedDigest.of(seed);
            var messages = renderer.render(digest, language);
            messages.forEach(SlackLimits::hold);
            var all = messages.toString();
            int from = 0;
            for (var story : digest.stories()) {
                var link =
                        "<https://docket.example/%s/stories/%d|"
                                .formatted(language.tag(), story.id());
                int at = all.indexOf(link, from);
                assertTrue(at >= from, "seed " + seed + ": " + link);
                from = at;
            }
            int sources = digest.stories().stream().mapToInt(s -> s.sources().size()).sum();
            assertTrue(occurrences(all, "<https://source.example/") >= sources, "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 149, 150, 151, 199, 200, 201, 2_999, 3_000, 30_000})
    void a_chinese_headline_of_any_length_is_whole_or_cut(int length) {
        var digest = SampleDigest.with(List.of(GeneratedDigest.headed(length)));
        var messages = renderer.render(digest, Language.CS);
        messages.forEach(SlackLimits::hold);
        var shown =
                messages.toString()
                        .replaceAll("(?s).*/stories/1000\\|(开+)(…?) \\(ZH\\)>.*", "$1$2");
        assertEquals(Math.min(length, 200), shown.codePointCount(0, shown.length()));
        assertEquals(length > 200, shown.endsWith("…"));
    }

    @Test
    void the_parts_of_a_long_digest_are_counted() {
        var messages = renderer.render(SampleDigest.with(SampleDigest.many(40)), Language.PL);
        for (int part = 1; part <= messages.size(); part++) {
            var count = "(%d/%d)".formatted(part, messages.size());
            assertTrue(messages.get(part - 1).path("text").asText().contains(count), count);
        }
    }

    @Test
    void one_monstrous_story_is_told_within_the_limits() {
        var told = answers.messages(new Spoken(Language.EN, new Answer.Told(HostileStory.story())));
        assertTrue(told.size() > 1 && told.size() <= 5, told.size() + " messages");
        told.forEach(SlackLimits::hold);
        told.forEach(m -> assertEquals("ephemeral", m.path("response_type").asText()));
    }

    @ParameterizedTest
    @EnumSource
    void a_shelf_of_monsters_keeps_the_limits(Language language) {
        for (int seed = 0; seed < 25; seed++) {
            var stories = GeneratedDigest.of(seed).stories().stream().limit(5).toList();
            SlackLimits.hold(shelf("alder", stories, language));
        }
    }

    @Test
    void however_long_a_search_is_its_buttons_still_fit() {
        var words = "alder ".repeat(2_000).strip();
        var shelf = shelf(words, SampleDigest.many(5), Language.EN);
        SlackLimits.hold(shelf);
        var value = shelf.findValuesAsText("value").getFirst();
        assertTrue(value.startsWith("0 alder alder") && !value.contains("…"), value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"edition.unknown", "subscribe.done"})
    void our_own_words_carry_no_markup_of_others(String key) {
        var name = "<!channel> *x* & <https://evil.example|y>";
        var words = new Answer.Words(key, Map.of("editions", name, "edition", name));
        for (var language : Language.values()) {
            var said = answers.messages(new Spoken(language, words)).getFirst();
            assertTrue(!said.path("text").asText().contains("<"), said.toString());
        }
    }

    private JsonNode shelf(String words, List<DigestStory> stories, Language language) {
        var shelf = new Answer.Shelf(words, stories, 5, 20);
        return answers.messages(new Spoken(language, shelf)).getFirst();
    }

    private static int occurrences(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
