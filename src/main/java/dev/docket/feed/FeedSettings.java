package dev.docket.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How sources are visited. */
@ConfigMapping(prefix = "docket.feed")
public interface FeedSettings {

    /** The time between two looks at what is due. */
    @WithDefault("10s")
    Duration every();

    /** How many hosts are read at a time. */
    @WithDefault("16")
    int parallelHosts();

    /** How many sources are claimed and stored together. */
    @WithDefault("100")
    int batch();

    /** The shortest time between two visits to a source. */
    @WithDefault("15m")
    Duration shortestRhythm();

    /** The longest time between two visits to a source, failing ones included. */
    @WithDefault("24h")
    Duration longestRhythm();

    /** How long a claim holds; after a crash, a source is visited again when it has run out. */
    @WithDefault("10m")
    Duration lease();

    /**
     * How long a permanent redirect must have been seen before the new address replaces the old
     * one.
     */
    @WithDefault("72h")
    Duration trustMoveAfter();

    /** On how many different days (UTC) a visit must have been sent there, at the least. */
    @WithDefault("3")
    int trustMoveDays();
}
