package dev.docket.delivery;

import dev.docket.platform.jobs.Job;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Looks for new digests to send. */
@Singleton
class PublishingJob implements Job {

    private final Publishing publishing;
    private final DeliveryConfig config;

    PublishingJob(Publishing publishing, DeliveryConfig config) {
        this.publishing = publishing;
        this.config = config;
    }

    @Override
    public String name() {
        return "delivery.publish";
    }

    @Override
    public Duration every() {
        return config.every();
    }

    @Override
    public void run() {
        publishing.publishNew();
    }
}
