package dev.docket.desk.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.time.DocketClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoginPaceTest {

    private final DocketClock clock = new DocketClock();
    private final LoginPace pace = new LoginPace(clock);

    @BeforeEach
    void stop_the_clock() {
        clock.pin(Instant.parse("2026-03-02T12:00:00Z"));
    }

    @Test
    void five_attempts_pass_at_once_and_one_more_a_minute() {
        for (int i = 0; i < 5; i++) {
            assertTrue(pace.allows("192.0.2.1"));
        }
        assertFalse(pace.allows("192.0.2.1"));
        clock.pin(clock.instant().plus(Duration.ofMinutes(1)));
        assertTrue(pace.allows("192.0.2.1"));
        assertFalse(pace.allows("192.0.2.1"));
    }

    @Test
    void one_address_does_not_pay_for_another() {
        for (int i = 0; i < 9; i++) {
            pace.allows("192.0.2.1");
        }
        assertTrue(pace.allows("192.0.2.2"));
    }

    @Test
    void the_memory_for_addresses_is_bounded() {
        for (int i = 0; i < 5; i++) {
            pace.allows("first");
        }
        for (int i = 0; i < 10_001; i++) {
            pace.allows("other " + i);
        }
        assertTrue(pace.allows("first"));
    }
}
