package dev.docket.digest.compose;

import dev.docket.digest.Edition;
import dev.docket.digest.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Which digest of an edition is due, and what it covers. */
public final class Schedule {

    /** What a digest looks back on at most; older news is no news. */
    private static final Duration WEEK = Duration.ofDays(7);

    private final Edition edition;

    public Schedule(Edition edition) {
        this.edition = edition;
    }

    /**
     * The period of the digest that is due at {@code now}: it ends at the last publication time and
     * starts where the previous digest ended, a week back at most. A service that slept through
     * several weeks composes the last one only.
     *
     * @param previous the end of the newest digest, if there is one
     */
    public Optional<Period> due(Instant now, Optional<Instant> previous) {
        var end = edition.lastDue(now);
        if (previous.isPresent() && !previous.get().isBefore(end)) {
            return Optional.empty();
        }
        return Optional.of(new Period(start(end, previous), end));
    }

    private static Instant start(Instant end, Optional<Instant> previous) {
        var weekBack = end.minus(WEEK);
        return previous.filter(weekBack::isBefore).orElse(weekBack);
    }
}
