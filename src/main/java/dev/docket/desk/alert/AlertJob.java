package dev.docket.desk.alert;

import dev.docket.platform.jobs.Job;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Looks every hour whether there is something to tell the operator. */
@Singleton
class AlertJob implements Job {

    private final Alerts alerts;

    AlertJob(Alerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public String name() {
        return "desk.alert";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        alerts.tellWhatIsNew();
    }
}
