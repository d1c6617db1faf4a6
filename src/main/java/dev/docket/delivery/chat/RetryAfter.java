package dev.docket.delivery.chat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long a platform asks us to stay away: whole seconds in {@code Retry-After}, and with Discord
 * also seconds with a fraction in {@code retry_after} of the body. The longer one counts.
 */
final class RetryAfter {

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}");
    private static final int LONGEST = 86_400;

    private RetryAfter() {}

    /** The wait asked for; empty if none is. */
    static Optional<Duration> of(Exchange.Answered answer) {
        var said = Json.read(answer.body()).map(RetryAfter::inBody).orElse(Duration.ZERO);
        var header = inHeader(answer.headers());
        var longer = said.compareTo(header) > 0 ? said : header;
        return Optional.of(longer).filter(Duration::isPositive);
    }

    private static Duration inHeader(HttpHeaders headers) {
        return headers.firstValue("Retry-After")
                .map(String::strip)
                .filter(value -> SECONDS.matcher(value).matches())
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(Duration.ZERO);
    }

    private static Duration inBody(JsonNode body) {
        double seconds = Math.clamp(body.path("retry_after").asDouble(), 0, LONGEST);
        return Duration.ofMillis((long) Math.ceil(seconds * 1000));
    }
}
