package dev.docket.archive.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.digest.Period;
import dev.docket.platform.text.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final Period WEEK =
            new Period(
                    Instant.parse("2026-03-09T00:00:00Z"), Instant.parse("2026-03-16T00:00:00Z"));

    /**
     * Typography differs between versions of the locale data: dashes and thin spaces do not matter
     * here.
     */
    private static String plain(String text) {
        return text.replaceAll("[\\h\\u2009]*–[\\h\\u2009]*", "–").replaceAll("\\h", " ");
    }

    @Test
    void a_week_ends_the_day_before_the_next_begins() {
        assertEquals("9–15 March 2026", plain(Dates.days(Language.EN, WEEK, ZoneOffset.UTC)));
        assertEquals("9–15 marca 2026", plain(Dates.days(Language.PL, WEEK, ZoneOffset.UTC)));
    }

    @Test
    void days_are_those_of_the_editions_zone() {
        var tokyo = ZoneId.of("Asia/Tokyo");
        assertEquals("9–16 March 2026", plain(Dates.days(Language.EN, WEEK, tokyo)));
    }

    @Test
    void a_moment_says_that_it_is_in_utc() {
        var moment = Instant.parse("2026-03-09T05:07:00Z");
        var text = plain(Dates.moment(Language.CS, moment));
        assertTrue(text.contains("2026") && text.contains("5:07") && text.endsWith("UTC"), text);
    }
}
