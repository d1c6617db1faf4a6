package dev.docket.feed.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** How often a source is worth a visit: twice as often as it has had news of late. */
record Rhythm(Duration shortest, Duration longest) {

    private static final int OF_LATE = 10;
    private static final Duration UNKNOWN = Duration.ofHours(1);

    /**
     * @param published the dates of its entries, in any order; those yet to come count as now
     */
    Duration of(List<Instant> published, Instant now) {
        var recent = published.stream().sorted(Comparator.reverseOrder()).limit(OF_LATE).toList();
        if (recent.isEmpty()) {
            return clamp(UNKNOWN);
        }
        var span = Duration.between(recent.getLast(), now);
        return clamp(span.dividedBy(2L * recent.size()));
    }

    Duration clamp(Duration interval) {
        if (interval.compareTo(shortest) < 0) {
            return shortest;
        }
        return interval.compareTo(longest) > 0 ? longest : interval;
    }

    /** How long to leave a failing source alone: doubling from its own rhythm, never for good. */
    Duration backoff(int failures, Duration rhythm) {
        int doublings =
                Math.min(failures, 10); // 2^10 times the shortest rhythm is past the longest
        return clamp(rhythm.multipliedBy(1L << doublings));
    }
}
