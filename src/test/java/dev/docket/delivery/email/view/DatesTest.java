package dev.docket.delivery.email.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.digest.Period;
import dev.docket.platform.text.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({"EN, 9–15 March", "CS, 9.–15. března", "PL, 9–15 marca"})
    void a_week_in_one_month_names_it_once(Language language, String written) {
        assertEquals(written, period(language, "2026-03-09T00:00:00Z", "2026-03-16T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 28 December – 3 January",
        "CS, 28. prosince – 3. ledna",
        "PL, 28 grudnia – 3 stycznia"
    })
    void a_week_over_the_turn_of_the_year_names_both_months(Language language, String written) {
        assertEquals(written, period(language, "2026-12-28T00:00:00Z", "2027-01-04T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"EN, 9 March", "CS, 9. března", "PL, 9 marca"})
    void a_single_day_is_no_range(Language language, String written) {
        assertEquals(written, period(language, "2026-03-09T06:00:00Z", "2026-03-10T00:00:00Z"));
    }

    @Test
    void the_moment_at_which_a_period_ends_belongs_to_the_next_one() {
        assertEquals(
                "9–16 March",
                period(Language.EN, "2026-03-09T00:00:00Z", "2026-03-16T00:00:00.001Z"));
    }

    @Test
    void days_begin_and_end_where_the_edition_is() {
        var evening = Instant.parse("2026-03-08T23:30:00Z");
        assertEquals("8 March", new Dates(Language.EN, ZoneOffset.UTC).day(evening));
        assertEquals("9 March", new Dates(Language.EN, ZoneId.of("Europe/Prague")).day(evening));
        assertEquals(7, new Dates(Language.EN, ZoneOffset.UTC).weekday(evening));
        assertEquals(1, new Dates(Language.EN, ZoneId.of("Europe/Prague")).weekday(evening));
    }

    @Test
    void a_week_with_the_change_to_summer_time_has_its_seven_days() {
        var prague = new Dates(Language.EN, ZoneId.of("Europe/Prague"));
        var week =
                new Period(
                        Instant.parse("2026-03-22T23:00:00Z"),
                        Instant.parse("2026-03-29T22:00:00Z"));
        assertEquals("23–29 March", prague.period(week));
    }

    private static String period(Language language, String from, String to) {
        return new Dates(language, ZoneOffset.UTC)
                .period(new Period(Instant.parse(from), Instant.parse(to)));
    }
}
