package dev.docket.cli.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrowdTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void every_number_has_one_turn() throws Exception {
        var numbers = new ConcurrentSkipListSet<Integer>();
        assertEquals(100, new Crowd(8, 100, LONG).perform(numbers::add));
        assertEquals(IntStream.range(0, 100).boxed().toList(), List.copyOf(numbers));
    }

    @Test
    void more_than_there_is_to_do_do_no_harm() throws Exception {
        assertEquals(3, new Crowd(50, 3, LONG).perform(_ -> {}));
    }

    @Test
    void nobody_starts_after_the_limit() throws Exception {
        var turns = new AtomicInteger();
        long done =
                new Crowd(4, Long.MAX_VALUE, Duration.ofMillis(20))
                        .perform(_ -> turns.incrementAndGet());
        assertEquals(turns.get(), done);
        assertEquals(0, new Crowd(4, 10, Duration.ZERO).perform(_ -> {}));
    }

    @Test
    void a_failed_turn_is_told_in_its_own_words() {
        var failed =
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                new Crowd(2, 10, LONG)
                                        .perform(number -> {
                                            throw new IOException("No. " + number);
                                        }));
        assertTrue(String.valueOf(failed.getMessage()).startsWith("No. "));
    }

    @Test
    void what_was_done_before_a_failed_turn_counts_for_nothing() {
        var turns = new AtomicInteger();
        assertThrows(
                IllegalStateException.class,
                () ->
                        new Crowd(1, 10, LONG)
                                .perform(number -> {
                                    turns.incrementAndGet();
                                    if (number == 4) {
                                        throw new IllegalArgumentException("broken");
                                    }
                                }));
        assertEquals(5, turns.get(), "and whoever failed does not go on");
    }

    @Test
    void nobody_has_nothing_to_do() throws Exception {
        assertEquals(0, new Crowd(4, 0, LONG).perform(_ -> {}));
    }

    @Test
    void who_is_told_to_stop_stops() {
        var never = new CountDownLatch(1);
        Thread.currentThread().interrupt();
        assertThrows(
                InterruptedException.class,
                () -> new Crowd(2, 10, LONG).perform(_ -> waitFor(never)));
    }

    private static void waitFor(CountDownLatch latch) throws InterruptedIOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Stopped");
        }
    }
}
