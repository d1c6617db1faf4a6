package dev.docket.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.time.DocketClock;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HostTurnsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration DELAY = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final URI TIDE = URI.create("https://tide.example/a");

    private final DocketClock clock = new DocketClock();
    private final List<Duration> pauses = new ArrayList<>();
    private final HostTurns turns = new HostTurns(clock, pauses::add, PATIENCE);

    @BeforeEach
    void stop_the_clock() {
        clock.pin(NOON);
    }

    private void visit(String address) throws IOException {
        turns.with(URI.create(address), DELAY, () -> "done");
    }

    @Test
    void only_the_rest_of_the_pause_is_waited_for() throws IOException {
        visit("https://tide.example/a");
        clock.pin(NOON.plusSeconds(2));
        visit("https://tide.example/b");
        clock.pin(NOON.plusSeconds(60));
        visit("https://tide.example/c");
        assertEquals(List.of(Duration.ofSeconds(3)), pauses);
    }

    @Test
    void one_host_under_many_spellings_is_one_host() throws IOException {
        visit("https://tide.example/a");
        visit("http://TIDE.example/b");
        visit("https://me@tide.example:443/c");
        assertEquals(List.of(DELAY, DELAY), pauses);
    }

    @Test
    void hosts_do_not_wait_for_each_other() throws IOException {
        visit("https://tide.example/a");
        visit("https://ebb.example/a");
        visit("https://tide.example:8443/a");
        assertEquals(List.of(), pauses);
    }

    @Test
    void a_failure_counts_as_a_visit_and_frees_the_host() throws IOException {
        assertThrows(
                IOException.class,
                () ->
                        turns.with(
                                URI.create("https://tide.example/a"),
                                DELAY,
                                () -> {
                                    throw new IOException("no answer");
                                }));
        visit("https://tide.example/b");
        assertEquals(List.of(DELAY), pauses);
    }

    @Test
    void a_thread_that_is_told_to_stop_stops_waiting() throws IOException {
        var stopped =
                new HostTurns(
                        clock,
                        _ -> {
                            throw new InterruptedException();
                        },
                        PATIENCE);
        var address = URI.create("https://tide.example/a");
        stopped.with(address, DELAY, () -> "first");
        assertThrows(
                InterruptedIOException.class, () -> stopped.with(address, DELAY, () -> "second"));
        assertTrue(Thread.interrupted(), "whoever runs the thread must know");
    }

    @Test
    void the_same_host_with_and_without_www_is_one_host() throws IOException {
        visit("https://tide.example/a");
        visit("https://www.tide.example/b");
        assertEquals(List.of(DELAY), pauses);
    }

    @Test
    void a_short_hold_is_waited_for_to_its_end() throws IOException {
        turns.hold(TIDE, 429, NOON.plus(PATIENCE));
        visit("http://tide.example/b");
        assertEquals(List.of(PATIENCE), pauses);
        assertEquals(Optional.empty(), turns.heldUntil(TIDE));
    }

    @Test
    void a_long_hold_turns_away_until_its_very_last_second() throws IOException {
        var end = NOON.plus(Duration.ofHours(2));
        turns.hold(TIDE, 503, end);
        assertEquals(Optional.of(end), turns.heldUntil(TIDE));
        var held = assertThrows(HeldException.class, () -> visit("http://www.tide.example/b"));
        assertEquals(503, held.status());
        assertEquals(end, held.until());
        visit("https://ebb.example/a");
        clock.pin(end.minusSeconds(1));
        visit("https://tide.example/b");
        assertEquals(List.of(Duration.ofSeconds(1)), pauses, "nobody is asked a second early");
    }

    @Test
    void a_shorter_hold_does_not_end_a_longer_one() {
        var end = NOON.plus(Duration.ofHours(2));
        turns.hold(TIDE, 503, end);
        turns.hold(TIDE, 429, NOON.plusSeconds(5));
        assertEquals(Optional.of(end), turns.heldUntil(TIDE));
    }

    @Test
    void of_pause_and_hold_the_longer_counts() throws IOException {
        visit("https://tide.example/a");
        turns.hold(TIDE, 429, NOON.plusSeconds(2));
        visit("https://tide.example/b");
        turns.hold(TIDE, 429, NOON.plusSeconds(20));
        visit("https://tide.example/c");
        assertEquals(List.of(DELAY, Duration.ofSeconds(20)), pauses);
    }
}
