package dev.docket.delivery;

import dev.docket.platform.jobs.Job;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Looks for deliveries that are due. */
@Singleton
class DeliveryJob implements Job {

    private final Dispatch dispatch;
    private final DeliveryConfig config;

    DeliveryJob(Dispatch dispatch, DeliveryConfig config) {
        this.dispatch = dispatch;
        this.config = config;
    }

    @Override
    public String name() {
        return "delivery.send";
    }

    @Override
    public Duration every() {
        return config.every();
    }

    @Override
    public void run() {
        dispatch.sendDue();
    }
}
