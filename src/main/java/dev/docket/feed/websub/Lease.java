package dev.docket.feed.websub;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long a hub promises to tell us what is new.
 *
 * @param length between {@link #LEAST} and {@link #MOST}, whatever the hub says
 */
record Lease(Duration length) {

    /** A hub that wants to be asked more often than this is not; visits make up for it. */
    static final Duration LEAST = Duration.ofHours(1);

    /** Hubs lose their memory: one that promises years is reminded all the same. */
    static final Duration MOST = Duration.ofDays(30);

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,18}");

    Lease {
        length = length.compareTo(LEAST) < 0 ? LEAST : length;
        length = length.compareTo(MOST) > 0 ? MOST : length;
    }

    /**
     * What {@code hub.lease_seconds} means.
     *
     * @param seconds as sent; missing from hubs older than WebSub, and "0" or "-1" with some that
     *     know no end. What we asked for is assumed then
     */
    static Lease of(@Nullable String seconds, Duration asked) {
        if (seconds == null || !SECONDS.matcher(seconds.strip()).matches()) {
            return new Lease(asked);
        }
        long said = Long.parseLong(seconds.strip());
        return new Lease(said == 0 ? asked : Duration.ofSeconds(said));
    }

    Instant until(Instant now) {
        return now.plus(length);
    }

    /** When to ask again: early enough for several attempts while the lease still runs. */
    Instant renewAt(Instant now) {
        return now.plus(length.multipliedBy(4).dividedBy(5));
    }
}
