package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.delivery.slack.SlackRenderer;
import dev.docket.digest.Coverage;
import dev.docket.digest.Digest;
import dev.docket.digest.DigestKey;
import dev.docket.digest.Period;
import dev.docket.digest.QuietStory;
import dev.docket.digest.SampleDigest;
import dev.docket.platform.text.Language;
import dev.docket.platform.text.LocalText;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestTextsTest {

    private final Typesetter slack =
            new SlackRenderer(URI.create("https://docket.example/sub/")).typesetter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN|Docket weekly, no. 31|Mar 9, 2026 – Mar 15, 2026"
                        + " · 1 article, 2 stories, 5 publishers",
                "CS|Docket weekly, č. 31|9. 3. 2026 – 15. 3. 2026"
                        + " · 1 článek, 2 události, 5 vydavatelů",
                "PL|Docket weekly, nr 31|9 mar 2026 – 15 mar 2026"
                        + " · 1 artykuł, 2 wydarzenia, 5 wydawców"
            })
    void number_dates_and_counts_are_as_each_language_writes_them(
            Language language, String name, String facts) {
        var text = slack.text(digest("T", "L", new Coverage(1, 2, 5, List.of("en"), 6)), language);
        assertEquals(name, text.name());
        assertEquals(facts, text.facts().replace('\u00A0', ' '));
    }

    @Test
    void a_number_above_a_thousand_has_no_separator() {
        var sample = SampleDigest.digest();
        var digest =
                new Digest(
                        new DigestKey("weekly", 1_234),
                        sample.period(),
                        sample.title(),
                        sample.lead(),
                        sample.coverage(),
                        sample.picture(),
                        sample.stories(),
                        sample.quiet());
        assertEquals("Docket weekly, no. 1234", slack.text(digest, Language.EN).name());
    }

    @Test
    void the_way_to_the_archive_is_in_the_readers_language_under_the_base() {
        var more = slack.text(SampleDigest.digest(), Language.CS).more().text();
        assertTrue(more.startsWith("<https://docket.example/sub/cs/digests/weekly/31|Celý"), more);
    }

    @Test
    void a_title_that_nobody_can_see_is_the_digests_name() {
        var text =
                slack.text(
                        digest("\u200B\u202E ", "L", SampleDigest.digest().coverage()),
                        Language.EN);
        assertEquals("Docket weekly, no. 31", text.title());
    }

    @Test
    void title_lead_and_quiet_headlines_are_one_line_each_and_cut() {
        var text =
                slack.text(
                        digest("a\nb", "x".repeat(400), SampleDigest.digest().coverage()),
                        Language.EN);
        assertEquals("a b", text.title());
        assertEquals("x".repeat(299) + "…", text.lead());
        assertEquals(List.of("q r"), text.quiet());
    }

    @Test
    void a_week_without_stories_says_so_instead_of_its_lead() {
        var empty = SampleDigest.with(List.of());
        assertEquals(
                "No news about open AI in this period.", slack.text(empty, Language.EN).lead());
    }

    private static Digest digest(String title, String lead, Coverage coverage) {
        var sample = SampleDigest.digest();
        return new Digest(
                sample.key(),
                new Period(SampleDigest.MONDAY, Instant.parse("2026-03-16T00:00:00Z")),
                LocalText.of(_ -> title),
                LocalText.of(_ -> lead),
                coverage,
                sample.picture(),
                sample.stories(),
                List.of(new QuietStory(1, "q\r\nr", "en")));
    }
}
