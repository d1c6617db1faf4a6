package dev.docket.feed.visit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry that was kept on an earlier visit.
 *
 * @param content what it said, see {@link Content}; null if that was not noted
 */
public record Known(
        long id,
        String guid,
        @Nullable String link,
        String title,
        @Nullable Instant published,
        @Nullable String content) {}
