package dev.docket.feed;

import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/**
 * A source and how visits to it go, for the operator.
 *
 * @param problem a sentence on what is wrong; null when well
 * @param failures visits that failed since the last success
 * @param entries how many entries it has given so far
 */
public record SourceStatus(
        @Nested Source source,
        Health health,
        @Nullable String problem,
        int failures,
        boolean paused,
        long entries,
        @Nested Visits visits) {

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
