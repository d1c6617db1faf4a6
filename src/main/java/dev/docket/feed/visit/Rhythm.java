package dev.docket.feed.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** How often a source is worth a visit: twice as often as it has had news of late. */
record Rhythm(Duration shortest, Duration longest) {

    private static final int OF_LATE = 10;
    private static final Duration UNKNOWN = Duration.ofHours(1);
    private static final Duration WEEK = Duration.ofDays(7);

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

    /**
     * After a visit that brought nothing: as much slower as if the dates of its entries had been
     * looked at once more, for their span has grown by the time waited.
     */
    Duration silent(Duration rhythm) {
        return clamp(rhythm.plus(rhythm.dividedBy(2L * OF_LATE)));
    }

    /**
     * How long to wait after a good visit: the rhythm, a little less or at its shortest a little
     * more.
     *
     * @param freshFor how long the publisher says that nothing will change; believed up to the
     *     longest rhythm
     */
    Duration wait(Duration rhythm, Duration freshFor, Spread spread) {
        var least = clamp(freshFor);
        var wait = rhythm.compareTo(least) < 0 ? least : rhythm;
        var early = lessATenth(wait);
        return early.compareTo(least) < 0
                ? spread.between(least, clamp(least.plus(least.dividedBy(10))))
                : spread.between(early, wait);
    }

    /** How long to leave a failing source alone: doubling from its own rhythm, never for good. */
    Duration backoff(int failures, Duration rhythm, Spread spread) {
        var wait = doubled(failures, rhythm, longest);
        return spread.between(lessATenth(wait), wait);
    }

    /** How long to leave a source alone that says it is gone: the same, but up to a week. */
    Duration afterlife(int failures, Duration rhythm, Spread spread) {
        var wait = doubled(failures, rhythm, longest.compareTo(WEEK) > 0 ? longest : WEEK);
        return spread.between(lessATenth(wait), wait);
    }

    private static Duration doubled(int failures, Duration rhythm, Duration most) {
        int doublings =
                Math.min(failures, 10); // 2^10 times the shortest rhythm is past the longest
        var wait = rhythm.multipliedBy(1L << doublings);
        return wait.compareTo(most) < 0 ? wait : most;
    }

    private static Duration lessATenth(Duration span) {
        return span.minus(span.dividedBy(10));
    }
}
