package dev.docket.subscriber.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.time.DocketClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NetworkLimitTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final DocketClock clock = new DocketClock();
    private final NetworkLimit limit = new NetworkLimit(3, clock);

    @BeforeEach
    void stop_the_clock() {
        clock.pin(NOON);
    }

    private void spend(String ip) {
        for (int i = 0; i < 3; i++) {
            assertTrue(limit.admits(ip));
        }
        assertFalse(limit.admits(ip));
    }

    @Test
    void a_network_gets_its_share_an_hour_and_no_other_network_pays_for_it() {
        spend("192.0.2.1");
        assertTrue(limit.admits("192.0.2.2"));
        clock.pin(NOON.plusSeconds(1200));
        assertTrue(limit.admits("192.0.2.1"));
        assertFalse(limit.admits("192.0.2.1"));
    }

    @Test
    void nobody_saves_up_more_than_an_hours_share() {
        clock.pin(NOON.plus(Duration.ofDays(30)));
        spend("192.0.2.1");
    }

    @Test
    void an_attacker_cannot_walk_through_the_addresses_of_his_own_network() {
        spend("2001:db8:1:2::1");
        for (int i = 2; i < 50; i++) {
            assertFalse(limit.admits("2001:db8:1:2::" + i));
        }
        assertTrue(limit.admits("2001:db8:1:3::1"));
    }

    @Test
    void a_clock_that_is_set_back_admits_no_more() {
        spend("192.0.2.1");
        clock.pin(NOON.minus(Duration.ofHours(5)));
        assertFalse(limit.admits("192.0.2.1"));
        clock.pin(NOON);
        assertFalse(limit.admits("192.0.2.1"));
    }

    @Test
    void requests_at_the_same_time_are_counted_one_by_one() throws Exception {
        assertEquals(3, admitted(40));
    }

    private int admitted(int requests) throws InterruptedException, ExecutionException {
        Callable<Boolean> request = () -> limit.admits("192.0.2.7");
        int admitted = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(Collections.nCopies(requests, request))) {
                admitted += answer.get() ? 1 : 0;
            }
        }
        return admitted;
    }

    @Test
    void only_the_networks_seen_last_are_remembered() {
        spend("192.0.2.1");
        for (int i = 0; i < 50_000; i++) {
            limit.admits("10." + (i >> 16) + "." + ((i >> 8) & 255) + "." + (i & 255));
        }
        assertTrue(limit.admits("192.0.2.1"), "it was forgotten, and so is nobody's memory full");
    }
}
