package dev.docket.cli.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenciesTest {

    private final Latencies latencies = new Latencies();

    @ParameterizedTest
    @CsvSource({"0.99, 99", "0.5, 50", "1, 100", "0.001, 1"})
    void of_a_hundred_the_99th_is_the_99th(double share, double millis) {
        for (int i = 100; i >= 1; i--) {
            latencies.add(i * 1_000_000L);
        }
        assertEquals(millis, latencies.millis(share));
    }

    @Test
    void one_is_enough() {
        latencies.add(1_500_000);
        assertEquals(1.5, latencies.millis(0.99));
    }

    @Test
    void none_is_not() {
        assertThrows(IllegalStateException.class, () -> latencies.millis(0.99));
    }
}
