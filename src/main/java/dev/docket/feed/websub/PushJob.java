package dev.docket.feed.websub;

import dev.docket.feed.HubSettings;
import dev.docket.feed.Hubs;
import dev.docket.platform.jobs.Job;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Turns pushes into visits. */
@Singleton
class PushJob implements Job {

    private final Hubs hubs;
    private final HubSettings settings;

    PushJob(Hubs hubs, HubSettings settings) {
        this.hubs = hubs;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "feed.pushes";
    }

    @Override
    public Duration every() {
        return settings.pushEvery();
    }

    @Override
    public void run() {
        hubs.passOn();
    }
}
