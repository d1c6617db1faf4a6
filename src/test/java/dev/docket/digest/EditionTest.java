package dev.docket.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionTest {

    private static final Edition PRAGUE = edition("Europe/Prague", 7);

    private static Edition edition(String zone, int hour) {
        return new Edition("w", "W", DayOfWeek.MONDAY, LocalTime.of(hour, 0), ZoneId.of(zone));
    }

    @ParameterizedTest
    @CsvSource({
        // a Wednesday; the Monday a second before, at, and after the hour
        "2026-03-04T12:00:00Z, 2026-03-02T06:00:00Z, 2026-03-09T06:00:00Z",
        "2026-03-09T05:59:59Z, 2026-03-02T06:00:00Z, 2026-03-09T06:00:00Z",
        "2026-03-09T06:00:00Z, 2026-03-09T06:00:00Z, 2026-03-16T06:00:00Z",
        "2026-03-09T06:00:01Z, 2026-03-09T06:00:00Z, 2026-03-16T06:00:00Z"
    })
    void a_digest_is_due_on_the_editions_day_at_its_hour(Instant now, Instant last, Instant next) {
        assertEquals(last, PRAGUE.lastDue(now));
        assertEquals(next, PRAGUE.nextDue(now));
    }

    @ParameterizedTest
    @CsvSource({
        // summer time begins on 29 March 2026 and ends on 25 October
        "2026-03-27T12:00:00Z, 2026-03-23T06:00:00Z, 2026-03-30T05:00:00Z",
        "2026-10-24T12:00:00Z, 2026-10-19T05:00:00Z, 2026-10-26T06:00:00Z"
    })
    void summer_time_keeps_the_hour_on_the_wall(Instant now, Instant last, Instant next) {
        assertEquals(last, PRAGUE.lastDue(now));
        assertEquals(next, PRAGUE.nextDue(now));
    }

    @Test
    void the_day_is_that_of_the_editions_zone() {
        var auckland = edition("Pacific/Auckland", 6);
        // There it is Monday half past six in the evening of Sunday in London.
        var now = Instant.parse("2026-03-01T17:30:00Z");
        assertEquals(Instant.parse("2026-03-01T17:00:00Z"), auckland.lastDue(now));
    }

    @Test
    void an_hour_that_the_clock_skips_is_the_next_one_that_there_is() {
        var sundays =
                new Edition(
                        "w",
                        "W",
                        DayOfWeek.SUNDAY,
                        LocalTime.of(2, 30),
                        ZoneId.of("Europe/Prague"));
        assertEquals(
                Instant.parse("2026-03-29T01:30:00Z"),
                sundays.nextDue(Instant.parse("2026-03-28T12:00:00Z")));
    }
}
