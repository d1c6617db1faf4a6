package dev.docket.feed;

import dev.docket.platform.jobs.Job;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Looks every few seconds for sources that are due. */
@Singleton
class VisitJob implements Job {

    private final Gathering gathering;
    private final FeedSettings settings;

    @Inject
    VisitJob(Gathering gathering, FeedSettings settings) {
        this.gathering = gathering;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "feed.visit";
    }

    @Override
    public Duration every() {
        return settings.every();
    }

    @Override
    public void run() {
        gathering.visitDue();
    }
}
