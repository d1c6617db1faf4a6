package dev.docket.platform.time;

import java.time.Duration;

/** Waiting, which costs nothing when time is simulated. */
@FunctionalInterface
public interface Pause {

    /**
     * Returns after {@code duration} on the clock in force.
     *
     * @throws InterruptedException if the thread was asked to stop meanwhile
     */
    void of(Duration duration) throws InterruptedException;
}
