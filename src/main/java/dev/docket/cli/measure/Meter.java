package dev.docket.cli.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/** Measures one piece of work at a time. */
public final class Meter {

    private static final double NANOS = 1e9;
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Meter() {}

    /** Something to measure. */
    @FunctionalInterface
    public interface Work {

        /** Does it and returns how much of it was done. */
        long perform() throws IOException, InterruptedException;
    }

    /** Does the work once. */
    public static Cost of(Work work) throws IOException, InterruptedException {
        long started = System.nanoTime();
        long cpu = PROCESS.getProcessCpuTime();
        long done = work.perform();
        return new Cost(
                done,
                (System.nanoTime() - started) / NANOS,
                (PROCESS.getProcessCpuTime() - cpu) / NANOS);
    }
}
