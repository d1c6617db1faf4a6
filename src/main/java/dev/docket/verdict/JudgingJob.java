package dev.docket.verdict;

import dev.docket.platform.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Judges stories as they change. */
@ApplicationScoped
public class JudgingJob implements Job {

    private final Judging judging;

    @Inject
    public JudgingJob(Judging judging) {
        this.judging = judging;
    }

    @Override
    public String name() {
        return "verdict.judge";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        judging.judgeChanged();
    }
}
