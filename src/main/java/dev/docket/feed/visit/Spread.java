package dev.docket.feed.visit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.CRC32;

/**
 * Where in a span of time a visit falls, so that sources do not come due in lock-step. Made of the
 * source's name and the time of its last visit, not of chance: a replay comes to the same.
 *
 * @param share 0 (its beginning) to 1 (its end)
 */
record Spread(double share) {

    private static final double TWO_TO_32 = 4_294_967_296.0;

    static Spread of(String slug, Instant now) {
        var sum = new CRC32();
        sum.update((slug + " " + now.getEpochSecond()).getBytes(StandardCharsets.UTF_8));
        return new Spread(sum.getValue() / TWO_TO_32);
    }

    /** To the second, between two spans. */
    Duration between(Duration least, Duration most) {
        return least.plusSeconds(Math.round(share * most.minus(least).toSeconds()));
    }
}
