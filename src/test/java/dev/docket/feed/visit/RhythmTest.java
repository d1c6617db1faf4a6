package dev.docket.feed.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Rhythm RHYTHM = new Rhythm(QUARTER, DAY);
    private static final Spread FIRST = new Spread(0);
    private static final Spread LAST = new Spread(1);

    @Test
    void a_rhythm_stays_within_its_bounds() {
        assertEquals(QUARTER, RHYTHM.of(List.of(NOON, NOON, NOON), NOON));
        assertEquals(DAY, RHYTHM.of(List.of(NOON.minus(Duration.ofDays(900))), NOON));
        assertEquals(Duration.ofHours(1), RHYTHM.of(List.of(), NOON));
    }

    @Test
    void the_rhythm_follows_the_ten_latest_entries() {
        var hourly = IntStream.range(0, 10).mapToObj(i -> NOON.minus(Duration.ofHours(i))).toList();
        var dates = new ArrayList<>(hourly);
        dates.add(NOON.minus(Duration.ofDays(3000)));
        assertEquals(Duration.ofMinutes(27), RHYTHM.of(dates, NOON));
    }

    @Test
    void silence_slows_as_the_dates_themselves_would() {
        var dates = IntStream.range(0, 10).mapToObj(i -> NOON.minus(Duration.ofHours(i))).toList();
        var rhythm = RHYTHM.of(dates, NOON);
        var later = NOON.plus(rhythm);
        assertEquals(RHYTHM.of(dates, later), RHYTHM.silent(rhythm));
        assertEquals(DAY, RHYTHM.silent(DAY));
    }

    @Test
    void a_wait_is_spread_below_the_rhythm_and_at_its_shortest_above() {
        var hour = Duration.ofHours(1);
        assertEquals(Duration.ofMinutes(54), RHYTHM.wait(hour, Duration.ZERO, FIRST));
        assertEquals(hour, RHYTHM.wait(hour, Duration.ZERO, LAST));
        assertEquals(QUARTER, RHYTHM.wait(QUARTER, Duration.ZERO, FIRST));
        assertEquals(Duration.ofSeconds(990), RHYTHM.wait(QUARTER, Duration.ZERO, LAST));
        assertEquals(DAY, RHYTHM.wait(DAY, Duration.ZERO, LAST));
    }

    @Test
    void freshness_is_a_floor_up_to_the_longest_rhythm() {
        var hour = Duration.ofHours(1);
        assertEquals(Duration.ofHours(3), RHYTHM.wait(hour, Duration.ofHours(3), FIRST));
        assertEquals(Duration.ofMinutes(198), RHYTHM.wait(hour, Duration.ofHours(3), LAST));
        assertEquals(DAY, RHYTHM.wait(hour, Duration.ofDays(365), LAST));
        assertEquals(hour, RHYTHM.wait(hour, hour, FIRST));
    }

    @Test
    void patience_doubles_up_to_a_day_and_with_the_gone_up_to_a_week() {
        assertEquals(Duration.ofMinutes(30), RHYTHM.backoff(1, QUARTER, LAST));
        assertEquals(Duration.ofMinutes(27), RHYTHM.backoff(1, QUARTER, FIRST));
        assertEquals(DAY, RHYTHM.backoff(400, QUARTER, LAST));
        assertEquals(Duration.ofDays(7), RHYTHM.afterlife(400, QUARTER, LAST));
        assertEquals(
                Duration.ofDays(9),
                new Rhythm(QUARTER, Duration.ofDays(9)).afterlife(400, DAY, LAST),
                "never sooner than any other");
    }

    @Test
    void sources_that_were_visited_together_come_apart() {
        var next = new TreeSet<Duration>();
        for (int source = 0; source < 100; source++) {
            var spread = Spread.of("source-" + source, NOON);
            next.add(RHYTHM.wait(Duration.ofHours(1), Duration.ZERO, spread));
        }
        assertTrue(next.size() > 60, next::toString);
        assertTrue(next.getLast().minus(next.getFirst()).compareTo(Duration.ofMinutes(5)) > 0);
    }

    @Test
    void the_same_source_at_the_same_time_falls_at_the_same_place() {
        assertEquals(Spread.of("tide", NOON), Spread.of("tide", NOON));
        assertTrue(Spread.of("tide", NOON).share() != Spread.of("ebb", NOON).share());
        assertTrue(
                Spread.of("tide", NOON).share() != Spread.of("tide", NOON.plusSeconds(1)).share());
    }
}
