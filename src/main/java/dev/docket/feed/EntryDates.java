package dev.docket.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When an entry came out.
 *
 * @param published as the publisher said; null if it said nothing or nonsense
 * @param firstSeen when a visit first found it
 */
public record EntryDates(@Nullable Instant published, Instant firstSeen) {}
