package dev.docket.cli.pipeline;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntSupplier;

/** Adds up what each stage costs. CPU is that of the whole process, so one stage runs at a time. */
public final class StageMeter {

    /**
     * What a stage has cost so far.
     *
     * @param seconds on the wall
     * @param cpuSeconds of all threads of this process
     * @param done what it counted: entries, articles, stories, verdicts
     */
    public record Cost(double seconds, double cpuSeconds, long done) {

        private Cost plus(double moreSeconds, double moreCpu, long moreDone) {
            return new Cost(seconds + moreSeconds, cpuSeconds + moreCpu, done + moreDone);
        }
    }

    private static final double NANOS = 1e9;

    private final OperatingSystemMXBean process =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Map<Stage, Cost> costs = new EnumMap<>(Stage.class);

    /** Runs a part of a stage and returns what it counted. */
    public int measure(Stage stage, IntSupplier part) {
        long started = System.nanoTime();
        long cpu = process.getProcessCpuTime();
        int done = part.getAsInt();
        double seconds = (System.nanoTime() - started) / NANOS;
        double cpuSeconds = (process.getProcessCpuTime() - cpu) / NANOS;
        var before = costs.getOrDefault(stage, new Cost(0, 0, 0));
        costs.put(stage, before.plus(seconds, cpuSeconds, done));
        return done;
    }

    /** The stages that ran, in order, with their costs. */
    public Map<Stage, Cost> costs() {
        return new EnumMap<>(costs);
    }
}
