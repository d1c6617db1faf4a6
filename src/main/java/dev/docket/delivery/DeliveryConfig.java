package dev.docket.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How digests are handed to their recipients. */
@ConfigMapping(prefix = "docket.delivery")
public interface DeliveryConfig {

    /** How many deliveries a replica has under way at once. */
    @WithDefault("10")
    int atOnce();

    /**
     * How long a delivery belongs to the replica that claimed it; after a crash it is sent by
     * another one. Longer than any single delivery takes.
     */
    @WithDefault("10m")
    Duration claim();

    /** The time between looks at what is due. */
    @WithDefault("5s")
    Duration every();

    /** The wait after a first failed attempt; it doubles with each further one. */
    @WithDefault("1m")
    Duration firstWait();

    /** The longest wait between two attempts. */
    @WithDefault("4h")
    Duration longestWait();

    /** When a delivery is given up, counted from when its digest went out. */
    @WithDefault("3d")
    Duration giveUp();
}
