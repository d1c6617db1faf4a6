package dev.docket.feed;

import java.time.Duration;

/** The defaults, as values. */
public final class TestFeedSettings implements FeedSettings {

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public int parallelHosts() {
        return 4;
    }

    @Override
    public int batch() {
        return 100;
    }

    @Override
    public Duration shortestRhythm() {
        return Duration.ofMinutes(15);
    }

    @Override
    public Duration longestRhythm() {
        return Duration.ofDays(1);
    }

    @Override
    public Duration lease() {
        return Duration.ofMinutes(10);
    }

    @Override
    public Duration trustMoveAfter() {
        return Duration.ofDays(3);
    }

    @Override
    public int trustMoveDays() {
        return 3;
    }
}
