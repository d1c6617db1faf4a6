package dev.docket.cli.bench.load;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long each of many things took. */
public final class Latencies {

    private static final double NANOS_A_MILLI = 1e6;

    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    /** Notes one, in nanoseconds. */
    public void add(long taken) {
        nanos.add(taken);
    }

    /**
     * The time in milliseconds within which this share of them was done (nearest rank).
     *
     * @param share above 0 and up to 1: 0.99 for the 99th percentile
     * @throws IllegalStateException if nothing was noted
     */
    public double millis(double share) {
        var sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        if (sorted.length == 0) {
            throw new IllegalStateException("Nothing was measured");
        }
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(rank, 1) - 1] / NANOS_A_MILLI;
    }
}
