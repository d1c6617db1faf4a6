package dev.docket.feed;

import java.time.Duration;

/** The defaults, as values. */
public record TestHubSettings(boolean enabled) implements HubSettings {

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Duration pushEvery() {
        return Duration.ofSeconds(5);
    }

    @Override
    public int batch() {
        return 25;
    }

    @Override
    public Duration lease() {
        return Duration.ofDays(10);
    }

    @Override
    public Duration gap() {
        return Duration.ofMinutes(1);
    }

    @Override
    public int maxBytes() {
        return 2_000_000;
    }
}
