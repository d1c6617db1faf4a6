package dev.docket.delivery;

import dev.docket.platform.jobs.Job;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/** What recurs: new digests go into the outbox, and what is due there goes out. */
@Singleton
class DeliveryJobs {

    private record Recurring(String name, Duration every, Runnable work) implements Job {

        @Override
        public void run() {
            work.run();
        }
    }

    @Produces
    @Singleton
    static Job publishing(Publishing publishing, DeliveryConfig config) {
        return new Recurring("delivery.publish", config.every(), publishing::publishNew);
    }

    @Produces
    @Singleton
    static Job sending(Dispatch dispatch, DeliveryConfig config) {
        return new Recurring("delivery.send", config.every(), dispatch::sendDue);
    }
}
