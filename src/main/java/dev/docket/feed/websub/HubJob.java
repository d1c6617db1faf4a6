package dev.docket.feed.websub;

import dev.docket.feed.HubSettings;
import dev.docket.feed.Hubs;
import dev.docket.platform.jobs.Job;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Keeps subscriptions as they should be. */
@Singleton
class HubJob implements Job {

    private final Hubs hubs;
    private final HubSettings settings;

    HubJob(Hubs hubs, HubSettings settings) {
        this.hubs = hubs;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "feed.hubs";
    }

    @Override
    public Duration every() {
        return settings.every();
    }

    @Override
    public void run() {
        hubs.tend();
    }
}
