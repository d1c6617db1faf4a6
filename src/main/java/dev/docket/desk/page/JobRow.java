package dev.docket.desk.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A background job and how it goes.
 *
 * @param failures runs that failed since the last success
 */
public record JobRow(
        String name,
        Instant next,
        boolean running,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastFailure,
        int failures) {}
