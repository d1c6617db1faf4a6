package dev.docket.platform.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.utils.DateUtils;

/**
 * The Retry-After header (RFC 9110, section 10.2.3): seconds or an HTTP date, also with two digits
 * for the year.
 */
final class RetryAfter {

    /** A peer that says "next year" is asked again after this time all the same. */
    static final Duration LONGEST = Duration.ofDays(7);

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private RetryAfter() {}

    /** What a refusal or a redirect asks for; empty if it does not, or if the answer is neither. */
    static Optional<Instant> of(Hop hop, Instant now) {
        var header = hop.answers() ? null : hop.headers().retryAfter();
        return header == null ? Optional.empty() : parse(header, now);
    }

    /** The moment that the header names, neither past nor further off than {@link #LONGEST}. */
    static Optional<Instant> parse(String header, Instant now) {
        return moment(header.strip(), now).map(at -> clamp(at, now));
    }

    private static Optional<Instant> moment(String value, Instant now) {
        if (SECONDS.matcher(value).matches()) {
            return Optional.of(now.plusSeconds(Long.parseLong(value)));
        }
        return Optional.ofNullable(DateUtils.parseStandardDate(value));
    }

    private static Instant clamp(Instant at, Instant now) {
        if (at.isBefore(now)) {
            return now;
        }
        var latest = now.plus(LONGEST);
        return at.isAfter(latest) ? latest : at;
    }
}
