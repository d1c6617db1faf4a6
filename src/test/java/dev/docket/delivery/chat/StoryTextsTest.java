package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.digest.DigestStory;
import dev.docket.digest.DigestStory.Headline;
import dev.docket.digest.DigestStory.Said;
import dev.docket.digest.DigestStory.SourceLink;
import dev.docket.digest.SampleDigest;
import dev.docket.platform.text.Language;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryTextsTest {

    private static final String URL = "https://lab.example/a";

    private final StoryTexts texts =
            new StoryTexts(new Plain(), new Pages(URI.create("https://docket.example/")));

    @Test
    void a_headline_leads_to_the_story_in_the_readers_language() {
        var text = texts.of(SampleDigest.stories().getLast(), Language.PL);
        assertEquals(
                "A founder leaves Commons Lab (EN) -> https://docket.example/pl/stories/43",
                text.headline().text());
        assertEquals("A founder leaves Commons Lab (EN)", text.title());
        var english = texts.of(SampleDigest.stories().getLast(), Language.EN);
        assertEquals("A founder leaves Commons Lab", english.title());
    }

    @Test
    void a_sentence_in_another_language_than_the_readers_is_marked() {
        var said = List.of(said("One."), new Said("实验室公布了数据。", "zh", "Lab", URL));
        var quotes = texts.of(story("H", said, List.of()), Language.EN).said();
        assertEquals("One.", quotes.getFirst().text());
        assertEquals("实验室公布了数据。 (ZH)", quotes.getLast().text());
    }

    @Test
    void a_long_headline_ends_between_words() {
        var title = headed("model ".repeat(50).strip()).title();
        assertTrue(title.endsWith("model…"), title);
    }

    @ParameterizedTest
    @CsvSource({"199, 199", "200, 200", "201, 200", "5000, 200"})
    void a_headline_is_cut_at_two_hundred_characters_and_shows_it(int length, int shown) {
        for (var sign : List.of("开", "🤖", "a")) {
            var title = headed(sign.repeat(length)).title();
            assertEquals(shown, CodePoints.count(title));
            assertEquals(length > 200, title.endsWith("…"));
            assertFalse(title.contains("\uFFFD"), "a torn pair");
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "\u200B\u202E", "\u0000"})
    void a_headline_that_nobody_can_see_is_the_number_of_its_story(String headline) {
        assertEquals("#7", headed(headline).title());
        assertEquals(
                "#7 -> https://docket.example/en/stories/7", headed(headline).headline().text());
    }

    @Test
    void two_sentences_are_quoted_each_with_its_source() {
        var said = List.of(said("One."), said("Two.\nTwo."), said("Three."));
        var quotes = texts.of(story("H", said, List.of()), Language.EN).said();
        assertEquals(
                List.of("One.", "Two. Two."), quotes.stream().map(StoryText.Quote::text).toList());
        assertEquals("The\u00A0Lab -> " + URL, quotes.getFirst().source().text());
    }

    @Test
    void a_story_without_sentences_and_sources_is_still_told() {
        var text = texts.of(story("H", List.of(), List.of()), Language.CS);
        assertEquals(List.of(), text.said());
        assertEquals(List.of(), text.sources());
        assertEquals("Plně otevřené", text.stamp().label());
    }

    @Test
    void a_sentence_is_cut_at_five_hundred_and_a_name_at_a_hundred() {
        var said = List.of(new Said("s".repeat(501), "en", "n".repeat(101), URL));
        var quote = texts.of(story("H", said, List.of()), Language.EN).said().getFirst();
        assertEquals("s".repeat(499) + "…", quote.text());
        assertEquals("n".repeat(99) + "… -> " + URL, quote.source().text());
    }

    @ParameterizedTest
    @CsvSource({
        "EN, The_Lab_(original)",
        "CS, The_Lab_(původní_zdroj)",
        "PL, The_Lab_(źródło_pierwotne)"
    })
    void the_original_says_so_and_its_name_never_breaks(Language language, String shown) {
        var sources =
                List.of(
                        new SourceLink("t", "The Lab", "p", URL, "en", false),
                        new SourceLink("t", "The Lab", "p", URL, "en", true));
        var links = texts.of(story("H", List.of(), sources), language).sources();
        assertEquals("The\u00A0Lab -> " + URL, links.getFirst().text());
        assertEquals(shown.replace('_', '\u00A0') + " -> " + URL, links.getLast().text());
    }

    @Test
    void the_strip_tells_each_state_by_a_sign_and_the_licence_by_its_name() {
        var strip = texts.of(SampleDigest.stories().getFirst(), Language.EN).strip();
        assertEquals(
                "● weights: released · ● training code: released · ● training data: released"
                        + " · ○ data description: not stated · ◔ checkpoints: promised"
                        + " · ◐ evaluation: partial · ✕ paper: withheld · ● licence: Apache-2.0",
                strip);
    }

    @Test
    void nothing_stated_gives_no_strip_and_nothing_changed_gives_no_words() {
        var text = texts.of(SampleDigest.stories().getLast(), Language.EN);
        assertEquals("", text.strip());
        assertEquals("", text.changed());
        assertEquals("", text.watchNext());
    }

    @Test
    void both_sides_of_a_contradiction_are_quoted() {
        var pair = texts.of(SampleDigest.stories().getLast(), Language.EN).contradictions();
        assertEquals("Funding was cut.", pair.getFirst().one().text());
        assertEquals(
                "Commons\u00A0Lab\u00A0blog -> https://lab.example/blog/alder-3?a=1&b=2",
                pair.getFirst().other().source().text());
    }

    @Test
    void badges_and_shades_are_in_the_readers_words() {
        var tied = texts.of(SampleDigest.stories().get(1), Language.EN).stamp();
        assertEquals(List.of("called open source; released under other terms"), tied.badges());
        var shift = texts.of(SampleDigest.stories().getLast(), Language.EN).stamp();
        assertEquals("Ground shift · loss", shift.label());
    }

    private StoryText headed(String headline) {
        return texts.of(story(headline, List.of(), List.of()), Language.EN);
    }

    private static Said said(String sentence) {
        return new Said(sentence, "en", "The Lab", URL);
    }

    private static DigestStory story(String headline, List<Said> said, List<SourceLink> sources) {
        var sample = SampleDigest.stories().getFirst();
        return new DigestStory(
                7,
                sample.theme(),
                new Headline(headline, "en", ""),
                said,
                sample.verdict(),
                sources,
                sample.firstSeen(),
                sample.standing());
    }

    private record Plain() implements Dialect {

        @Override
        public String folder() {
            return "plain";
        }

        @Override
        public String escape(String plain) {
            return plain;
        }

        @Override
        public Markup link(String label, String url) {
            return new Markup(label + " -> " + url);
        }
    }
}
