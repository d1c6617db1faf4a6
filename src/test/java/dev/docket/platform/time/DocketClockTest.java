package dev.docket.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DocketClockTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final DocketClock clock = new DocketClock();

    @Test
    void a_pinned_clock_stands_still_until_it_is_pinned_elsewhere() {
        clock.pin(NOON);
        assertEquals(NOON, clock.instant());
        assertEquals(NOON.toEpochMilli(), clock.millis());
        clock.pin(NOON.minusSeconds(5));
        assertEquals(NOON.minusSeconds(5), clock.instant(), "back is a direction, too");
    }

    @Test
    void a_released_clock_goes_on_with_the_systems() {
        clock.pin(NOON);
        clock.release();
        var one = clock.instant();
        var other = clock.instant();
        assertFalse(other.isBefore(one));
        assertTrue(one.isAfter(Instant.parse("2024-01-01T00:00:00Z")));
    }

    @Test
    void simulated_waiting_takes_no_time() throws InterruptedException {
        clock.pin(NOON);
        clock.of(Duration.ofDays(365));
        assertEquals(NOON, clock.instant(), "and does not move the clock");
    }

    @Test
    void real_waiting_can_be_interrupted() {
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> clock.of(Duration.ofDays(365)));
    }
}
