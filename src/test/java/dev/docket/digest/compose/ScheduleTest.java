package dev.docket.digest.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.digest.Edition;
import dev.docket.digest.Period;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final Schedule SCHEDULE =
            new Schedule(
                    new Edition(
                            "weekly", "W", DayOfWeek.MONDAY, LocalTime.of(6, 0), ZoneOffset.UTC));
    private static final Instant MONDAY_SIX = Instant.parse("2026-03-09T06:00:00Z");

    private static Instant at(String time) {
        return Instant.parse(time);
    }

    @Test
    void the_first_digest_covers_the_week_before_the_last_publication_time() {
        assertEquals(
                Optional.of(new Period(at("2026-03-02T06:00:00Z"), MONDAY_SIX)),
                SCHEDULE.due(at("2026-03-11T10:00:00Z"), Optional.empty()));
    }

    @Test
    void it_is_due_at_the_very_second_and_not_before() {
        var before = Optional.of(at("2026-03-02T06:00:00Z"));
        assertEquals(Optional.empty(), SCHEDULE.due(MONDAY_SIX.minusSeconds(1), before));
        assertEquals(
                Optional.of(new Period(at("2026-03-02T06:00:00Z"), MONDAY_SIX)),
                SCHEDULE.due(MONDAY_SIX, before));
    }

    @Test
    void nothing_is_due_twice() {
        assertEquals(
                Optional.empty(),
                SCHEDULE.due(at("2026-03-12T00:00:00Z"), Optional.of(MONDAY_SIX)));
    }

    @Test
    void a_digest_starts_where_the_one_before_ended() {
        var thursday = at("2026-03-05T12:00:00Z");
        assertEquals(
                Optional.of(new Period(thursday, MONDAY_SIX)),
                SCHEDULE.due(MONDAY_SIX, Optional.of(thursday)));
    }

    @Test
    void after_weeks_of_sleep_only_the_last_week_is_composed() {
        assertEquals(
                Optional.of(new Period(at("2026-03-02T06:00:00Z"), MONDAY_SIX)),
                SCHEDULE.due(MONDAY_SIX, Optional.of(at("2026-01-05T06:00:00Z"))));
    }
}
