package dev.docket.platform.time;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The only clock: the system's, unless it is pinned to a simulated moment (replay, demo, tests).
 */
@Singleton
public class DocketClock implements InstantSource, Pause {

    private final AtomicReference<@Nullable Instant> pinned = new AtomicReference<>();

    @Override
    public Instant instant() {
        var moment = pinned.get();
        return moment == null ? Instant.now() : moment;
    }

    /** Stops the clock at {@code moment}. */
    public void pin(Instant moment) {
        pinned.set(moment);
    }

    /** Lets the clock follow the system's again. */
    public void release() {
        pinned.set(null);
    }

    @Override
    public void of(Duration duration) throws InterruptedException {
        if (pinned.get() == null) {
            Thread.sleep(duration);
        }
    }
}
