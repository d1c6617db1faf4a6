package dev.docket.delivery.email.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.digest.DigestStory;
import dev.docket.digest.DigestStory.Headline;
import dev.docket.digest.DigestStory.SourceLink;
import dev.docket.digest.SampleDigest;
import dev.docket.platform.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MailWordsTest {

    @ParameterizedTest
    @EnumSource
    void every_language_says_everything(Language language) {
        assertEquals(bundle(Language.EN).keySet(), bundle(language).keySet());
        assertFalse(MailWords.fixed(language).containsValue(""));
    }

    @ParameterizedTest
    @CsvSource({
        "CS, 1, Jedna další událost se do tohoto e-mailu nevešla",
        "CS, 2, 2 další události se do tohoto e-mailu nevešly",
        "CS, 4, 4 další události",
        "CS, 5, 5 dalších událostí",
        "CS, 22, 22 dalších událostí",
        "PL, 1, Jeden temat nie zmieścił się",
        "PL, 2, 2 tematy nie zmieściły się",
        "PL, 5, 5 tematów nie zmieściło się",
        "PL, 12, 12 tematów",
        "PL, 22, 22 tematy",
        "PL, 25, 25 tematów",
        "EN, 1, One more story",
        "EN, 2, 2 more stories"
    })
    void what_did_not_fit_is_counted_as_the_language_counts(
            Language language, int count, String start) {
        var said = words(language).cut(count);
        assertTrue(said.startsWith(start), said);
    }

    @Test
    void nothing_is_said_where_everything_fits() {
        assertEquals("", words(Language.EN).cut(0));
    }

    @ParameterizedTest
    @CsvSource({"EN, 3 · mean 4.2", "CS, '3 · průměr 4,2'", "PL, '3 · średnio 4,2'"})
    void a_mean_has_one_decimal_and_the_languages_own_sign(Language language, String said) {
        assertEquals(said, words(language).bar(3, 4.23));
    }

    @Test
    void a_whole_mean_has_no_decimals_and_a_great_number_its_thousands() {
        assertEquals("0 · mean 2", words(Language.EN).bar(0, 2.0));
        assertEquals("1,234 · mean 0", words(Language.EN).bar(1_234, 0));
    }

    @Test
    void the_number_of_a_digest_is_written_in_plain_digits() {
        assertEquals(
                "Docket 1234: Title", MailWords.subject(Language.EN, "Docket", 1_234, "Title"));
    }

    @ParameterizedTest
    @CsvSource({
        "EN, '3 articles · 3 publishers · thread: Alder · EN, ZH · first seen on Monday'",
        "CS, '3 články · 3 vydavatelé · vlákno: Alder · EN, ZH · poprvé v pondělí'",
        "PL, '3 artykuły · 3 wydawców · wątek: Alder · EN, ZH · po raz pierwszy w poniedziałek'"
    })
    void a_story_says_how_many_told_it_and_since_when(Language language, String said) {
        assertEquals(said, meta(language, SampleDigest.stories().getFirst()));
    }

    @Test
    void a_publisher_with_two_articles_counts_once_and_a_thread_that_is_none_is_not_named() {
        var twice =
                List.of(
                        new SourceLink("a", "Blog", "Lab", "https://lab.example/a", "en", false),
                        new SourceLink("b", "News", "Lab", "https://lab.example/b", "en", true));
        var story = story("", twice, SampleDigest.MONDAY);
        assertEquals(
                "2 articles · 1 publisher · EN · first seen on Monday", meta(Language.EN, story));
    }

    @ParameterizedTest
    @CsvSource({"EN, first seen on 2 March", "CS, poprvé 2. března", "PL, po raz pierwszy 2 marca"})
    void an_old_story_says_its_first_day(Language language, String said) {
        var before = SampleDigest.MONDAY.minus(Duration.ofDays(7));
        var meta = meta(language, story("", List.of(), before));
        assertTrue(meta.endsWith(said), meta);
    }

    @Test
    void a_thread_cannot_break_the_line_it_stands_in() {
        var story = story("A\u202Eb\r\nBcc: {x} 'y'", List.of(), SampleDigest.MONDAY);
        var meta = meta(Language.EN, story);
        assertTrue(meta.contains("thread: Ab Bcc: {x} 'y'"), meta);
    }

    @Test
    void who_gets_a_mail_is_told_why() {
        assertEquals(
                "anna@example.org gets Docket because somebody subscribed and confirmed it from"
                        + " this mailbox.",
                MailWords.why(Language.EN, "Docket", "anna@example.org"));
    }

    private static String meta(Language language, DigestStory story) {
        return words(language).meta(SampleDigest.digest(), story);
    }

    private static DigestStory story(String thread, List<SourceLink> sources, Instant seen) {
        var sample = SampleDigest.stories().getFirst();
        return new DigestStory(
                1,
                sample.theme(),
                new Headline("Headline", "en", thread),
                sample.said(Language.EN),
                sample.verdict(),
                sources,
                seen,
                sample.standing());
    }

    private static MailWords words(Language language) {
        return new MailWords(language, new Dates(language, ZoneOffset.UTC));
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle("messages.email", Locale.of(language.tag()));
    }
}
