package dev.docket.feed.visit;

import dev.docket.feed.FeedSettings;
import dev.docket.feed.parse.ParsedFeed;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Keeps what visits brought: claims before, entries and the next date after. */
final class Ledger {

    private static final Logger LOG = Logger.getLogger(Ledger.class);

    private final Jdbi jdbi;
    private final FeedSettings settings;
    private final Rhythm rhythm;
    private final Moves moves;

    Ledger(Jdbi jdbi, FeedSettings settings) {
        this.jdbi = jdbi;
        this.settings = settings;
        this.rhythm = new Rhythm(settings.shortestRhythm(), settings.longestRhythm());
        this.moves = new Moves(settings);
    }

    /** Sources to visit now, held for us while the lease lasts. */
    List<DueSource> claim(Instant now) {
        return jdbi.inTransaction(handle -> {
            var store = handle.attach(VisitStore.class);
            store.awaitClaim();
            return store.claimDue(now, now.plus(settings.lease()), settings.batch());
        });
    }

    /** Gives a claim back whose source was not visited. */
    void release(DueSource source) {
        jdbi.useExtension(VisitStore.class, store -> store.release(source.id()));
    }

    /**
     * Keeps what visits came to, those of one source all or nothing. What cannot be kept of one
     * source costs the others nothing: it is logged, and visited again when the claim has run out.
     *
     * @param visits in the order in which their entries are to be numbered
     * @return how many entries were new
     */
    int keep(List<Visited> visits, Instant now) {
        try {
            return keepTogether(visits, now);
        } catch (JdbiException fault) {
            LOG.debugf(fault, "%d visits cannot be kept together", visits.size());
            return visits.stream().mapToInt(visited -> keepAlone(visited, now)).sum();
        }
    }

    private int keepAlone(Visited visited, Instant now) {
        try {
            return keepTogether(List.of(visited), now);
        } catch (JdbiException fault) {
            LOG.errorf(fault, "What %s gave cannot be kept", visited.source().slug());
            return 0;
        }
    }

    private int keepTogether(List<Visited> visits, Instant now) {
        return jdbi.inTransaction(handle -> new Keeping(handle, rhythm, moves, now).keep(visits));
    }

    /** Whether none of the entries is in the database yet. */
    boolean isAllNew(DueSource source, ParsedFeed feed, Instant now) {
        var found = feed.entries().stream().map(entry -> FoundEntry.of(entry, now)).toList();
        return jdbi.withExtension(
                IntakeStore.class, store -> new Intake(store, now).isAllNew(source.id(), found));
    }
}
