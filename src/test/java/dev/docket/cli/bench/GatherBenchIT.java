package dev.docket.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.cli.bench.sample.FeedSites;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The benchmark of gathering on a handful of feeds: that it measures, not how much. */
class GatherBenchIT {

    @Test
    void gathering_is_measured_anew_unchanged_and_beside_its_yardstick() throws Exception {
        List<String> told = new ArrayList<>();
        var figures =
                new GatherBench(60)
                        .run(told::add).figures().stream()
                                .collect(Collectors.toMap(Figure::key, Figure::value));
        for (var key :
                List.of(
                        "first_ingest_feeds_per_second",
                        "unchanged_feeds_per_second",
                        "cpu_seconds",
                        "yardstick_feeds_per_second")) {
            assertTrue(figures.getOrDefault(key, 0.0) > 0, () -> key + " in " + figures);
        }
        assertEquals(4, told.size(), "each step is told before it is taken");
    }

    @Test
    void a_round_that_brings_another_number_of_entries_is_no_measurement() throws Exception {
        try (var sites = FeedSites.open(1);
                var database = BenchDatabase.open();
                var pool = database.fresh("short")) {
            var rounds = new GatherRounds(pool.jdbi(), sites, 2);
            var wrong =
                    assertThrows(
                            IllegalStateException.class,
                            () -> rounds.visitAll(FeedSites.ENTRIES + 1));
            assertEquals("60 new entries and not 62", wrong.getMessage());
        }
    }
}
