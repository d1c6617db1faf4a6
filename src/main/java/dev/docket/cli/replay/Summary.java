package dev.docket.cli.replay;

import dev.docket.cli.measure.PeakMemory;
import dev.docket.cli.pipeline.Stage;
import dev.docket.cli.pipeline.StageMeter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a replay came to.
 *
 * @param stages seconds on the wall and of the CPU, and what was counted, by stage
 * @param peakMemoryMb the largest resident size of this process, in MiB; 0 where Linux's /proc is
 *     not
 * @param errors how often each kind of error occurred
 */
record Summary(
        int articles,
        int stories,
        int digests,
        Map<String, StageMeter.Cost> stages,
        long peakMemoryMb,
        Map<String, Integer> errors) {

    static Map<String, StageMeter.Cost> byKey(Map<Stage, StageMeter.Cost> costs) {
        var byKey = new LinkedHashMap<String, StageMeter.Cost>();
        costs.forEach((stage, cost) -> byKey.put(stage.key(), rounded(cost)));
        return byKey;
    }

    private static StageMeter.Cost rounded(StageMeter.Cost cost) {
        return new StageMeter.Cost(
                Math.round(cost.seconds() * 1000) / 1000.0,
                Math.round(cost.cpuSeconds() * 1000) / 1000.0,
                cost.done());
    }

    static long peakMemory() throws IOException {
        return PeakMemory.megabytes().orElse(0);
    }
}
