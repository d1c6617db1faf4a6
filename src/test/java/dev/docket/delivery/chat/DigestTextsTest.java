package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.delivery.ChangedDigest;
import dev.docket.delivery.slack.SlackRenderer;
import dev.docket.digest.Coverage;
import dev.docket.digest.Period;
import dev.docket.digest.SampleDigest;
import dev.docket.platform.text.Language;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
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
        var text =
                slack.text(
                        new ChangedDigest()
                                .coverage(new Coverage(1, 2, 5, List.of("en"), 6))
                                .digest(),
                        language);
        assertEquals(name, text.name());
        assertEquals(facts, text.facts().replace('\u00A0', ' '));
    }

    @Test
    void days_begin_and_end_where_the_edition_is() {
        var texts = new DigestTexts(slack.dialect(), slack.pages(), _ -> ZoneId.of("Asia/Tokyo"));
        var tokyo =
                new Period(
                        Instant.parse("2026-03-08T15:00:00Z"),
                        Instant.parse("2026-03-15T15:00:00Z"));
        var facts = texts.of(new ChangedDigest().period(tokyo).digest(), Language.EN).facts();
        assertTrue(facts.startsWith("Mar 9, 2026 – Mar 15, 2026"), facts);
    }

    @Test
    void a_number_above_a_thousand_has_no_separator() {
        var digest = new ChangedDigest().key("weekly", 1_234).digest();
        assertEquals("Docket weekly, no. 1234", slack.text(digest, Language.EN).name());
    }

    @Test
    void the_way_to_the_archive_is_in_the_readers_language_under_the_base() {
        var more = slack.text(SampleDigest.digest(), Language.CS).more().text();
        assertTrue(more.startsWith("<https://docket.example/sub/cs/digests/weekly/31|Celý"), more);
    }

    @Test
    void a_title_that_nobody_can_see_is_the_digests_name() {
        var text = slack.text(new ChangedDigest().title("\u200B\u202E ").digest(), Language.EN);
        assertEquals("Docket weekly, no. 31", text.title());
    }

    @Test
    void title_lead_and_quiet_headlines_are_one_line_each_and_cut() {
        var digest =
                new ChangedDigest().title("a\nb").lead("x".repeat(400)).quiet("q\r\nr").digest();
        var text = slack.text(digest, Language.EN);
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
}
