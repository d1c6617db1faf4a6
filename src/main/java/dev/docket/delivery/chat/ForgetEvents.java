package dev.docket.delivery.chat;

import dev.docket.platform.jobs.Job;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;

/** Drops the names of events that no platform sends again: the longest retry ends after an hour. */
@Singleton
class ForgetEvents implements Job {

    private static final Duration KEPT = Duration.ofDays(7);

    private final Jdbi jdbi;
    private final InstantSource clock;

    ForgetEvents(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "chat.forget-events";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        jdbi.onDemand(RoomStore.class).forgetEvents(clock.instant().minus(KEPT));
    }
}
