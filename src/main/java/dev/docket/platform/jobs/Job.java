package dev.docket.platform.jobs;

import java.time.Duration;

/**
 * Work that recurs, once at a time in the whole cluster. Every CDI bean of this type is scheduled
 * at start. A run does what is due and returns; what it throws is logged and the next run comes as
 * planned.
 */
public interface Job {

    /** Stable and unique, such as {@code feed.visit}. */
    String name();

    /** The time between the end of a run and the next. */
    Duration every();

    /**
     * Whether there is something to do before the next run is due; it then runs at once. Asked
     * several times a second on every replica, so the answer must be cheap.
     */
    default boolean isDue() {
        return false;
    }

    void run();
}
