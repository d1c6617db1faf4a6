package dev.docket.cli.serve;

import dev.docket.article.Articles;
import dev.docket.cli.pipeline.Pipeline;
import dev.docket.cli.pipeline.StageMeter;
import dev.docket.digest.Editing;
import dev.docket.feed.Sources;
import dev.docket.platform.jobs.Job;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/**
 * Composes a digest when it is due. The first one does not wait for its day: it comes as soon as
 * every source has been visited and what they gave has been read.
 */
@Singleton
public class ComposeJob implements Job {

    private final Pipeline pipeline;
    private final Editing editing;
    private final Sources sources;
    private final Articles articles;
    private long articlesBefore = -1;

    @Inject
    public ComposeJob(Pipeline pipeline, Editing editing, Sources sources, Articles articles) {
        this.pipeline = pipeline;
        this.editing = editing;
        this.sources = sources;
        this.articles = articles;
    }

    @Override
    public String name() {
        return "digest.compose";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        if (editing.hasDigest()) {
            pipeline.compose(new StageMeter(), Instant.EPOCH);
        } else if (isFirstGatheringDone()) {
            pipeline.composeFirst(new StageMeter());
        }
    }

    /** All visited, something read, and nothing more read since the last look. */
    private boolean isFirstGatheringDone() {
        long now = articles.count();
        boolean settled = now > 0 && now == articlesBefore;
        articlesBefore = now;
        return settled
                && sources.list().stream()
                        .filter(status -> !status.paused())
                        .allMatch(status -> status.visits().lastVisit() != null);
    }
}
