package dev.docket.feed;

import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.jspecify.annotations.Nullable;

/**
 * A source and how visits to it go, for the operator.
 *
 * @param problem a sentence on what is wrong; null when well
 * @param failures visits that failed since the last success
 * @param entries how many entries it has given so far
 * @param note a sentence on the last visit that is no problem, such as how many entries its rules
 *     left out; null if there is none
 */
public record SourceStatus(
        @Nested Source source,
        Health health,
        @Nullable String problem,
        int failures,
        boolean paused,
        long entries,
        @Nested Visits visits,
        @Nullable String note) {

    @JdbiConstructor
    public SourceStatus {
        // all there is
    }

    /** Without a note. */
    public SourceStatus(
            Source source,
            Health health,
            @Nullable String problem,
            int failures,
            boolean paused,
            long entries,
            Visits visits) {
        this(source, health, problem, failures, paused, entries, visits, null);
    }

    /**
     * When it was visited, and when it will be.
     *
     * @param rhythmSeconds how long we wait between visits while all is well
     */
    public record Visits(
            @Nullable Instant lastVisit,
            @Nullable Instant lastSuccess,
            Instant nextVisit,
            long rhythmSeconds) {

        public Duration rhythm() {
            return Duration.ofSeconds(rhythmSeconds);
        }
    }
}
