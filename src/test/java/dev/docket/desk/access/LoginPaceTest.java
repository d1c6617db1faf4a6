package dev.docket.desk.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.time.DocketClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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

    @Test
    void patience_of_an_hour_gives_no_more_than_five_attempts() {
        pace.allows("192.0.2.1");
        clock.pin(clock.instant().plus(Duration.ofHours(1)));
        for (int i = 0; i < 5; i++) {
            assertTrue(pace.allows("192.0.2.1"));
        }
        assertFalse(pace.allows("192.0.2.1"));
    }

    @Test
    void attempts_at_the_same_time_are_counted_one_by_one() throws Exception {
        Callable<Boolean> attempt = () -> pace.allows("192.0.2.1");
        int allowed = 0;
        try (var guesses = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : guesses.invokeAll(Collections.nCopies(50, attempt))) {
                allowed += answer.get() ? 1 : 0;
            }
        }
        assertEquals(5, allowed);
    }

    @Test
    void a_refused_attempt_does_not_put_the_next_one_off() {
        for (int i = 0; i < 500; i++) {
            pace.allows("192.0.2.1");
        }
        clock.pin(clock.instant().plus(Duration.ofMinutes(1)));
        assertTrue(pace.allows("192.0.2.1"));
    }
}
