package dev.docket.cli.measure;

/**
 * What a piece of work cost.
 *
 * @param done how much of it was done
 * @param seconds on the wall
 * @param cpuSeconds of all threads of this process
 */
public record Cost(long done, double seconds, double cpuSeconds) {

    public double perSecond() {
        return done / seconds;
    }

    public double perCpuSecond() {
        return done / cpuSeconds;
    }

    /** CPU milliseconds for one of what was done. */
    public double cpuMillisEach() {
        return cpuSeconds * 1000 / done;
    }
}
