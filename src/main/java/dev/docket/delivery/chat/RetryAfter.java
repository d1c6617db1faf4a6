package dev.docket.delivery.chat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** How long a platform asks us to stay away: whole seconds in {@code Retry-After}. */
public final class RetryAfter {

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}");

    private RetryAfter() {}

    /** The wait asked for; empty if the header is missing or says something else. */
    public static Optional<Duration> of(HttpHeaders headers) {
        return headers.firstValue("Retry-After")
                .map(String::strip)
                .filter(value -> SECONDS.matcher(value).matches())
                .map(value -> Duration.ofSeconds(Long.parseLong(value)));
    }
}
