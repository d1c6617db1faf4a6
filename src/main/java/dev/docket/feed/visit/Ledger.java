package dev.docket.feed.visit;

import dev.docket.feed.FeedSettings;
import dev.docket.feed.HubOffer;
import dev.docket.feed.parse.FeedLinks;
import dev.docket.feed.parse.ParsedFeed;
import dev.docket.feed.websub.Offers;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Keeps what visits brought: claims before, entries and the next date after. */
final class Ledger {

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
     * Keeps what one visit came to, all or nothing.
     *
     * @return how many entries were new
     */
    int keep(DueSource source, Visit visit, Instant now) {
        return jdbi.inTransaction(handle -> {
            var store = handle.attach(VisitStore.class);
            store.settle(source.id(), now, Settlement.of(visit, source, rhythm, now));
            handle.attach(VisitLog.class).note(source.id());
            return switch (visit) {
                case Visit.News(var feed, var receipt, var remarks) -> {
                    moves.follow(store, source, receipt, now);
                    store.remember(source.id(), remarks.habit(), remarks.note());
                    noteHub(handle.attach(Offers.class), source, feed.links(), now);
                    yield addNew(store, source, feed, now);
                }
                case Visit.NoNews(var receipt) -> {
                    moves.follow(store, source, receipt, now);
                    yield 0;
                }
                case Visit.Asked(_, _, var hostUntil) -> {
                    if (hostUntil != null) {
                        store.leaveAlone(source.id(), hostUntil);
                        store.postpone(source.id(), hostUntil);
                    }
                    yield 0;
                }
                case Visit.Held _, Visit.Gone _, Visit.Failed _ -> 0;
            };
        });
    }

    private static void noteHub(Offers offers, DueSource source, FeedLinks links, Instant now) {
        HubOffer.of(links.self(), links.hubs())
                .ifPresentOrElse(
                        offer -> offers.noteHub(source.id(), offer, now),
                        () -> offers.noteNoHub(source.id(), now));
    }

    /** Whether none of the entries is in the database yet. */
    boolean isAllNew(DueSource source, ParsedFeed feed, Instant now) {
        return jdbi.withExtension(
                VisitStore.class,
                store -> new Intake(store.intake(), source.id(), now).isAllNew(feed));
    }

    private static int addNew(VisitStore store, DueSource source, ParsedFeed feed, Instant now) {
        return new Intake(store.intake(), source.id(), now).keep(feed);
    }
}
