package dev.docket.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.digest.Edition;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class NextDigestTest {

    private static final Edition PRAGUE =
            new Edition("w", "W", DayOfWeek.MONDAY, LocalTime.of(7, 0), ZoneId.of("Europe/Prague"));

    private static Instant after(String now) {
        return NextDigest.after(Instant.parse(now), PRAGUE);
    }

    @Test
    void it_is_due_on_the_editions_day_at_its_hour_in_its_zone() {
        assertEquals(Instant.parse("2026-03-09T06:00:00Z"), after("2026-03-04T12:00:00Z"));
    }

    @Test
    void on_the_day_itself_the_hour_decides() {
        assertEquals(Instant.parse("2026-03-09T06:00:00Z"), after("2026-03-09T05:59:59Z"));
        assertEquals(Instant.parse("2026-03-16T06:00:00Z"), after("2026-03-09T06:00:00Z"));
    }

    @Test
    void summer_time_keeps_the_hour_on_the_wall() {
        assertEquals(Instant.parse("2026-03-30T05:00:00Z"), after("2026-03-27T12:00:00Z"));
    }
}
