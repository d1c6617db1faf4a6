package dev.docket.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Patience patience =
            new Patience(Duration.ofMinutes(1), Duration.ofHours(4), Duration.ofDays(3));

    @Test
    void waits_double_up_to_the_longest() {
        assertEquals(NOON.plusSeconds(60), patience.next(NOON, 1, NOON));
        assertEquals(NOON.plusSeconds(240), patience.next(NOON, 3, NOON));
        assertEquals(NOON.plusSeconds(4 * 3600), patience.next(NOON, 99, NOON));
    }

    @Test
    void a_peer_that_asks_for_more_gets_it() {
        var evening = NOON.plusSeconds(8 * 3600);
        assertEquals(evening, patience.next(NOON, 1, evening));
    }

    @Test
    void it_ends_some_days_after_the_digest_went_out() {
        assertFalse(patience.isOver(NOON, NOON.plus(Duration.ofDays(3))));
        assertTrue(patience.isOver(NOON, NOON.plus(Duration.ofDays(3)).plusMillis(1)));
    }
}
