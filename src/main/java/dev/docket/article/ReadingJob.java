package dev.docket.article;

import dev.docket.platform.jobs.Job;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Reads new entries as they come. */
@Singleton
public class ReadingJob implements Job {

    private final Reading reading;
    private final ArticleConfig config;

    @Inject
    public ReadingJob(Reading reading, ArticleConfig config) {
        this.reading = reading;
        this.config = config;
    }

    @Override
    public String name() {
        return "article.read";
    }

    @Override
    public Duration every() {
        return config.every();
    }

    @Override
    public void run() {
        reading.readNew();
    }
}
