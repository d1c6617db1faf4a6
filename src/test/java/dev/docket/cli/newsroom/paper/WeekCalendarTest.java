package dev.docket.cli.newsroom.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class WeekCalendarTest {

    private static final WeekCalendar CALENDAR =
            WeekCalendar.from(Instant.parse("2026-12-21T10:00:00Z"));

    @Test
    void day_zero_is_the_monday_whatever_its_hour() {
        assertEquals(LocalDate.of(2026, 12, 21), CALENDAR.monday());
        assertEquals(Instant.parse("2026-12-21T07:45:00Z"), CALENDAR.at(0, LocalTime.of(7, 45)));
    }

    @Test
    void days_run_on_into_the_next_year() {
        assertEquals(Instant.parse("2027-01-10T23:59:00Z"), CALENDAR.at(20, LocalTime.of(23, 59)));
    }

    @Test
    void every_language_writes_dates_its_own_way() {
        assertEquals("by 4 January 2027", CALENDAR.fill("by {day 14}", "en"));
        assertEquals("2027年1月4日前", CALENDAR.fill("{day 14}前", "zh"));
        assertEquals("do 4. ledna 2027", CALENDAR.fill("do {day 14}", "cs"));
    }

    @Test
    void several_days_and_other_braces_are_told_apart() {
        assertEquals(
                "{x} 21 December 2026, 22 December 2026",
                CALENDAR.fill("{x} {day 0}, {day 1}", "en"));
    }

    @Test
    void a_moment_is_spelled_by_its_day_in_utc() {
        assertEquals(
                "31 December 2026",
                WeekCalendar.spell(Instant.parse("2026-12-31T23:59:59Z"), "en"));
    }
}
