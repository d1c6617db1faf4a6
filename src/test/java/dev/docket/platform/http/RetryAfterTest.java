package dev.docket.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryAfterTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void counts_seconds() {
        assertEquals(Optional.of(NOON.plusSeconds(90)), RetryAfter.parse(" 90 ", NOON));
    }

    @Test
    void reads_a_date() {
        assertEquals(
                Optional.of(NOON.plusSeconds(60)),
                RetryAfter.parse("Mon, 02 Mar 2026 12:01:00 GMT", NOON));
    }

    @Test
    void what_is_past_means_now_and_what_is_far_off_means_a_week() {
        assertEquals(Optional.of(NOON), RetryAfter.parse("Mon, 02 Mar 2020 12:01:00 GMT", NOON));
        assertEquals(
                Optional.of(NOON.plus(RetryAfter.LONGEST)), RetryAfter.parse("999999999", NOON));
    }

    @Test
    void nonsense_is_no_time() {
        assertEquals(Optional.empty(), RetryAfter.parse("soon", NOON));
        assertEquals(Optional.empty(), RetryAfter.parse("-5", NOON));
        assertEquals(Optional.empty(), RetryAfter.parse("99999999999999", NOON));
    }
}
