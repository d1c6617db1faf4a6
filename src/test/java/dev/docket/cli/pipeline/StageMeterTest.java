package dev.docket.cli.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StageMeterTest {

    private final StageMeter meter = new StageMeter();

    @Test
    void returns_what_was_counted() {
        assertEquals(5, meter.measure(Stage.READ, () -> 5));
    }

    private StageMeter.Cost read() {
        return Objects.requireNonNull(meter.costs().get(Stage.READ));
    }

    @Test
    void adds_up_a_stage_that_runs_twice() {
        meter.measure(Stage.READ, () -> 5);
        double once = read().seconds();
        meter.measure(Stage.READ, () -> 2);
        var cost = read();
        assertEquals(7, cost.done());
        assertTrue(cost.seconds() > once);
        assertTrue(cost.cpuSeconds() >= 0);
    }

    @Test
    void tells_the_stages_in_the_order_of_the_data() {
        for (var stage : List.of(Stage.COMPOSE, Stage.GATHER, Stage.FILE)) {
            meter.measure(stage, () -> 0);
        }
        assertEquals(
                List.of(Stage.GATHER, Stage.FILE, Stage.COMPOSE),
                List.copyOf(meter.costs().keySet()));
    }

    @Test
    void what_it_told_does_not_change_later() {
        var before = meter.costs();
        meter.measure(Stage.JUDGE, () -> 1);
        assertEquals(Map.of(), before);
    }

    @Test
    void a_failure_is_not_kept_back() {
        assertThrows(
                IllegalStateException.class,
                () ->
                        meter.measure(
                                Stage.GATHER,
                                () -> {
                                    throw new IllegalStateException("no network");
                                }));
    }

    @Test
    void stages_are_named_in_lower_case() {
        assertEquals("compose", Stage.COMPOSE.key());
    }
}
