package dev.docket.cli.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.cli.measure.PeakMemory;
import dev.docket.cli.pipeline.Stage;
import dev.docket.cli.pipeline.StageMeter;
import dev.docket.platform.database.Database;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static Map<String, StageMeter.Cost> stages() {
        var costs = new EnumMap<Stage, StageMeter.Cost>(Stage.class);
        costs.put(Stage.COMPOSE, new StageMeter.Cost(2, 1, 3));
        costs.put(Stage.GATHER, new StageMeter.Cost(1.23456, 0.00049, 120));
        return Summary.byKey(costs);
    }

    @Test
    void stages_come_in_the_order_of_the_data() {
        assertEquals(List.of("gather", "compose"), List.copyOf(stages().keySet()));
    }

    @Test
    void times_are_told_to_the_millisecond() {
        assertEquals(new StageMeter.Cost(1.235, 0, 120), stages().get("gather"));
    }

    @Test
    void operators_read_it_as_json() throws IOException {
        var errors = Map.of("source failing", 2);
        var json =
                Database.json()
                        .readTree(
                                Database.json()
                                        .writeValueAsString(
                                                new Summary(9, 5, 1, stages(), 300, errors)));
        assertEquals(9, json.path("articles").asInt());
        assertEquals(300, json.path("peakMemoryMb").asInt());
        assertEquals(120, json.path("stages").path("gather").path("done").asInt());
        assertEquals(2, json.path("errors").path("source failing").asInt());
    }

    @Test
    void memory_is_told_as_the_benchmarks_tell_it() throws IOException {
        long before = PeakMemory.megabytes().orElse(0);
        assertTrue(Summary.peakMemory() >= before, "a peak does not fall");
    }
}
