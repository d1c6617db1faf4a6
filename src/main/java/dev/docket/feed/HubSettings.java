package dev.docket.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * How hubs are asked to tell us what is new (WebSub), rather than us asking every source in turn.
 */
@ConfigMapping(prefix = "docket.websub")
public interface HubSettings {

    /**
     * Whether to subscribe where a feed names a hub. Switched off, what is subscribed is given up.
     * Without a docket.base-url that the internet can reach, nothing is asked in any case.
     */
    @WithDefault("true")
    boolean enabled();

    /** The time between two looks at which subscriptions to begin, renew or end. */
    @WithDefault("1m")
    Duration every();

    /** The time between two looks at what hubs told us; a source is visited within it. */
    @WithDefault("5s")
    Duration pushEvery();

    /** How many hubs are asked in one look, one after the other. */
    @WithDefault("25")
    int batch();

    /** How long a subscription we ask for; hubs may decide otherwise. */
    @WithDefault("10d")
    Duration lease();

    /** The least time between two visits to a source, however often its hub calls. */
    @WithDefault("1m")
    Duration gap();

    /**
     * The largest push read, in bytes. One larger is refused unread;
     * quarkus.http.limits.max-body-size refuses before it.
     */
    @WithDefault("2000000")
    int maxBytes();
}
