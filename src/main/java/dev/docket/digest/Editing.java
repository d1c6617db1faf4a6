package dev.docket.digest;

import dev.docket.digest.compose.Desk;
import dev.docket.digest.compose.Schedule;
import dev.docket.digest.compose.StoredDigests;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Composes the digests of the edition when their time has come, each once in the whole cluster. */
@Singleton
public class Editing {

    private static final Duration WEEK = Duration.ofDays(7);

    private final StoredDigests digests;
    private final Desk desk;
    private final InstantSource clock;

    @Inject
    public Editing(StoredDigests digests, Desk desk, InstantSource clock) {
        this.digests = digests;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Whether {@link #composeDue} has something to do now.
     *
     * @param since a period that ended at or before this is not composed any more
     */
    public boolean isDue(Instant since) {
        return due(since).isPresent();
    }

    /**
     * Composes and freezes the digest that is due, if one is.
     *
     * @param since a period that ended at or before this is not composed any more
     */
    public Optional<Digest> composeDue(Instant since) {
        return due(since).flatMap(period -> desk.compose(edition(), period));
    }

    /**
     * Composes the first digest, of the week up to now; empty if there is one already, or nothing
     * to tell yet.
     */
    public Optional<Digest> composeFirst() {
        if (hasDigest()) {
            return Optional.empty();
        }
        var now = clock.instant();
        return desk.composeIfNews(edition(), new Period(now.minus(WEEK), now));
    }

    /** Whether any digest has been composed. */
    public boolean hasDigest() {
        return end().isPresent();
    }

    /** When the next digest is due. */
    public Instant next() {
        return edition().nextDue(clock.instant());
    }

    private Optional<Period> due(Instant since) {
        return new Schedule(edition())
                .due(clock.instant(), end())
                .filter(period -> period.to().isAfter(since));
    }

    private Optional<Instant> end() {
        return digests.lastEnd(edition().slug());
    }

    private Edition edition() {
        return digests.editions().getFirst();
    }
}
