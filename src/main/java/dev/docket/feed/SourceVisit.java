package dev.docket.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One visit to a source, long ago or just now.
 *
 * @param health as it left the source
 * @param problem a sentence on what was wrong; null if nothing was
 * @param fresh how many new entries it brought
 */
public record SourceVisit(Instant at, Health health, @Nullable String problem, int fresh) {}
