package dev.docket.subscriber.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A token bucket for each network, on this replica. Only the networks seen last are remembered, so
 * that an attacker with many addresses cannot fill the memory.
 */
public final class NetworkLimit {

    private static final int REMEMBERED = 50_000;

    private final int anHour;
    private final TimeMeter meter;
    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > REMEMBERED;
                }
            };

    public NetworkLimit(int anHour, InstantSource clock) {
        this.anHour = anHour;
        this.meter = new ClockMeter(clock);
    }

    /** Whether one more request from this IP address is within the limit; counts it if so. */
    public boolean admits(String ip) {
        return bucket(Network.of(ip)).tryConsume(1);
    }

    private synchronized Bucket bucket(String network) {
        return buckets.computeIfAbsent(network, _ -> full());
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(anHour).refillGreedy(anHour, Duration.ofHours(1)))
                .withCustomTimePrecision(meter)
                .build();
    }

    /** Our clock as the library wants it. */
    private record ClockMeter(InstantSource clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
