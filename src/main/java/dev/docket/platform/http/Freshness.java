package dev.docket.platform.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.utils.DateUtils;
import org.jspecify.annotations.Nullable;

/**
 * How long a peer says that its answer stays good (RFC 9111, section 4.2): the headers as sent,
 * null where there is none.
 */
record Freshness(
        @Nullable String cacheControl,
        @Nullable String expires,
        @Nullable String date,
        @Nullable String age) {

    static final Freshness UNSAID = new Freshness(null, null, null, null);

    private static final Duration LONGEST = Duration.ofDays(365);

    private static final Pattern MAX_AGE =
            Pattern.compile("(?i)(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,18})");
    private static final Pattern NOT_KEPT =
            Pattern.compile("(?i)(?:^|[,\\s])no-(?:cache|store)(?=$|[,\\s])");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    /**
     * What is left of it now, 0 to 365 days. Nothing is invented where a peer says nothing, and an
     * answer that is not to be kept is never fresh.
     */
    Duration left(Instant now) {
        if (cacheControl != null && NOT_KEPT.matcher(cacheControl).find()) {
            return Duration.ZERO;
        }
        return maxAge().map(most -> most.minus(passed()))
                .or(() -> untilExpired(now))
                .filter(Duration::isPositive)
                .map(left -> left.compareTo(LONGEST) > 0 ? LONGEST : left)
                .orElse(Duration.ZERO);
    }

    private Optional<Duration> maxAge() {
        var named = MAX_AGE.matcher(cacheControl == null ? "" : cacheControl);
        return named.find()
                ? Optional.of(Duration.ofSeconds(Long.parseLong(named.group(1))))
                : Optional.empty();
    }

    /** How long the answer has lain in a cache between the peer and us. */
    private Duration passed() {
        var text = age == null ? "" : age.strip();
        return SECONDS.matcher(text).matches()
                ? Duration.ofSeconds(Long.parseLong(text))
                : Duration.ZERO;
    }

    /** By the peer's own clock if it tells the time, for ours may differ. */
    private Optional<Duration> untilExpired(Instant now) {
        return moment(expires)
                .map(end -> Duration.between(moment(date).orElse(now), end).minus(passed()));
    }

    private static Optional<Instant> moment(@Nullable String header) {
        return Optional.ofNullable(header).map(text -> DateUtils.parseStandardDate(text.strip()));
    }
}
