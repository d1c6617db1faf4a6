package dev.docket.cli.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class CostTest {

    @Test
    void rates_are_by_the_second_of_each_clock() {
        var cost = new Cost(300, 2, 1.5);
        assertEquals(150, cost.perSecond());
        assertEquals(200, cost.perCpuSecond());
        assertEquals(5, cost.cpuMillisEach());
    }

    @Test
    void nothing_done_costs_no_number() {
        assertTrue(Double.isNaN(new Cost(0, 1, 0).cpuMillisEach()));
    }

    @Test
    void the_meter_counts_what_the_work_says() throws Exception {
        var cost = Meter.of(() -> 7);
        assertEquals(7, cost.done());
        assertTrue(cost.seconds() > 0);
        assertTrue(cost.cpuSeconds() >= 0);
    }

    @Test
    void the_meter_hides_no_failure() {
        assertThrows(
                IOException.class,
                () ->
                        Meter.of(() -> {
                            throw new IOException("broken");
                        }));
    }
}
