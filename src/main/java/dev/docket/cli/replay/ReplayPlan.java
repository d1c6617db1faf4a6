package dev.docket.cli.replay;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What to replay.
 *
 * @param opml the sources, an address or a file
 * @param from the first simulated moment
 * @param to the last simulated moment
 * @param step how far time moves at once
 * @param clock where the sources' clock is set, or null
 * @param out the folder for the results
 */
public record ReplayPlan(
        String opml, Instant from, Instant to, Duration step, @Nullable URI clock, Path out) {}
