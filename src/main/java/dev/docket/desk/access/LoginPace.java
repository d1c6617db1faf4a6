package dev.docket.desk.access;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** How fast passwords may be tried: five at once from one address, then one a minute. */
@Singleton
public class LoginPace {

    private static final int AT_ONCE = 5;
    private static final Duration REFILL = Duration.ofMinutes(1);

    /** Addresses remembered; past that the one not seen for longest is forgotten. */
    private static final int REMEMBERED = 10_000;

    private final TimeMeter meter;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    public LoginPace(InstantSource clock) {
        meter = new ClockMeter(clock);
    }

    /** Whether an attempt from this address may be looked at now; counts it. */
    public synchronized boolean allows(String address) {
        return buckets.computeIfAbsent(address, _ -> bucket()).tryConsume(1);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .withCustomTimePrecision(meter)
                .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(1, REFILL))
                .build();
    }

    private record ClockMeter(InstantSource clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
