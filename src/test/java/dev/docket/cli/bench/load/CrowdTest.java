package dev.docket.cli.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
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
}
