package dev.docket.story;

import dev.docket.platform.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Files new articles as they come: the database announces them, and for what may have been missed
 * the job looks by itself.
 */
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
    public Optional<String> channel() {
        return Optional.of("docket_article");
    }

    @Override
    public void run() {
        filing.fileNew();
    }
}
