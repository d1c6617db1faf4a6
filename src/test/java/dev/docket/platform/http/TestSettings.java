package dev.docket.platform.http;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings for tests: private addresses allowed, limits small enough to meet them in no time. */
public record TestSettings(boolean allowPrivateAddresses, int maxBytes, Duration totalTime)
        implements HttpSettings {

    public static final TestSettings USUAL =
            new TestSettings(true, 200_000, Duration.ofSeconds(20));

    /** The same for a server that is known to be slow: a second must do. */
    public static final TestSettings HASTY = new TestSettings(true, 200_000, Duration.ofSeconds(1));

    @Override
    public String userAgent() {
        return "Docket/test (+http://localhost/)";
    }

    @Override
    public Optional<String> contact() {
        return Optional.empty();
    }

    @Override
    public Optional<String> proxy() {
        return Optional.empty();
    }

    @Override
    public Duration silence() {
        return Duration.ofSeconds(15);
    }

    @Override
    public Duration delay() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Duration maxDelay() {
        return Duration.ofSeconds(30);
    }

    @Override
    public Optional<List<String>> onlyHosts() {
        return Optional.empty();
    }

    @Override
    public int maxRedirects() {
        return 5;
    }
}
