package dev.docket.platform.jobs;

import java.time.Duration;
import java.util.Optional;

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
     * The channel on which the database announces (NOTIFY) that there is something to do; the job
     * then runs at once. Empty if it does not. A plain identifier in lower case.
     */
    default Optional<String> channel() {
        return Optional.empty();
    }

    void run();
}
