package dev.docket.feed.visit;

import dev.docket.feed.FeedSettings;
import dev.docket.feed.parse.ParsedFeed;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;

/** Keeps what visits brought: claims before, entries and the next date after. */
final class Ledger {

    private final Jdbi jdbi;
    private final FeedSettings settings;
    private final Rhythm rhythm;

    Ledger(Jdbi jdbi, FeedSettings settings) {
        this.jdbi = jdbi;
        this.settings = settings;
        this.rhythm = new Rhythm(settings.shortestRhythm(), settings.longestRhythm());
    }

    /** Sources to visit now, held for us while the lease lasts. */
    List<DueSource> claim(Instant now) {
        return jdbi.withExtension(
                VisitStore.class,
                store -> store.claimDue(now, now.plus(settings.lease()), settings.batch()));
    }

    /**
     * Keeps what one visit came to, all or nothing.
     *
     * @return how many entries were new
     */
    int keep(DueSource source, Visit visit, Instant now) {
        return jdbi.inTransaction(handle -> {
            var store = handle.attach(VisitStore.class);
            store.settle(source.id(), now, Settlement.of(visit, source.memory(), rhythm, now));
            return switch (visit) {
                case Visit.News(var feed, var receipt, var remarks) -> {
                    followMove(store, source, receipt, now);
                    store.remember(source.id(), remarks.habit(), remarks.note());
                    yield addNew(store, source, feed, now);
                }
                case Visit.NoNews(var receipt) -> {
                    followMove(store, source, receipt, now);
                    yield 0;
                }
                case Visit.Asked _, Visit.Gone _, Visit.Failed _ -> 0;
            };
        });
    }

    private void followMove(
            VisitStore store, DueSource source, Visit.Receipt receipt, Instant now) {
        if (receipt.movedTo() != null) {
            store.noteMove(source.id(), receipt.movedTo(), now);
            store.persistMove(source.id(), now.minus(settings.trustMoveAfter()));
        }
    }

    /** Whether none of the entries is in the database yet. */
    boolean isAllNew(DueSource source, ParsedFeed feed, Instant now) {
        return jdbi.withExtension(
                VisitStore.class,
                store -> fresh(store, source, feed, now).size() == feed.entries().size());
    }

    private static List<FoundEntry> fresh(
            VisitStore store, DueSource source, ParsedFeed feed, Instant now) {
        var found = feed.entries().stream().map(entry -> FoundEntry.of(entry, now)).toList();
        var known = new HashSet<String>();
        store.known(source.id()).forEach(entry -> known.addAll(Marks.of(entry)));
        var trust = Marks.Trust.in(found);
        return found.stream()
                .filter(entry -> Marks.of(entry, trust).stream().noneMatch(known::contains))
                .sorted(FoundEntry.ORDER)
                .toList();
    }

    private static int addNew(VisitStore store, DueSource source, ParsedFeed feed, Instant now) {
        var fresh = fresh(store, source, feed, now);
        if (fresh.isEmpty()) {
            return 0;
        }
        store.awaitTurn();
        return IntStream.of(store.add(source.id(), now, fresh)).sum();
    }
}
