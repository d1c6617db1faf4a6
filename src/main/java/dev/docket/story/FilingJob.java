package dev.docket.story;

import dev.docket.platform.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Files new articles as they come. */
@ApplicationScoped
public class FilingJob implements Job {

    private final Filing filing;

    @Inject
    public FilingJob(Filing filing) {
        this.filing = filing;
    }

    @Override
    public String name() {
        return "story.file";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public boolean isDue() {
        return filing.isBehind();
    }

    @Override
    public void run() {
        filing.fileNew();
    }
}
