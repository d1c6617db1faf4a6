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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HostTurnsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration DELAY = Duration.ofSeconds(5);

    private final DocketClock clock = new DocketClock();
    private final List<Duration> pauses = new ArrayList<>();
    private final HostTurns turns = new HostTurns(clock, pauses::add);

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
                        });
        var address = URI.create("https://tide.example/a");
        stopped.with(address, DELAY, () -> "first");
        assertThrows(
                InterruptedIOException.class, () -> stopped.with(address, DELAY, () -> "second"));
        assertTrue(Thread.interrupted(), "whoever runs the thread must know");
    }
}
