package dev.docket.digest.compose;

import dev.docket.digest.Edition;
import dev.docket.digest.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** When an edition's digests are due, and what each covers. */
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
        var end = lastPublication(now);
        if (previous.isPresent() && !previous.get().isBefore(end)) {
            return Optional.empty();
        }
        return Optional.of(new Period(start(end, previous), end));
    }

    /** The next publication time after {@code now}. */
    public Instant next(Instant now) {
        var last = lastPublication(now).atZone(edition.zone());
        return last.plusWeeks(1).toInstant();
    }

    private static Instant start(Instant end, Optional<Instant> previous) {
        var weekBack = end.minus(WEEK);
        return previous.filter(weekBack::isBefore).orElse(weekBack);
    }

    private Instant lastPublication(Instant now) {
        var there = now.atZone(edition.zone());
        var candidate =
                there.with(TemporalAdjusters.previousOrSame(edition.day())).with(edition.hour());
        return (candidate.isAfter(there) ? candidate.minusWeeks(1) : candidate).toInstant();
    }
}
