package dev.docket.feed.visit;

import dev.docket.feed.HubOffer;
import dev.docket.feed.websub.Offers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Keeps what a round of visits came to in one transaction: a statement for all sources where one
 * will do, since a round visits a hundred of them.
 */
final class Keeping {

    private final VisitStore store;
    private final VisitLog log;
    private final Offers offers;
    private final Rhythm rhythm;
    private final Moves moves;
    private final Instant now;

    Keeping(Handle handle, Rhythm rhythm, Moves moves, Instant now) {
        this.store = handle.attach(VisitStore.class);
        this.log = handle.attach(VisitLog.class);
        this.offers = handle.attach(Offers.class);
        this.rhythm = rhythm;
        this.moves = moves;
        this.now = now;
    }

    /**
     * Keeps all of it.
     *
     * @return how many entries were new
     */
    int keep(List<Visited> visits) {
        var ids = visits.stream().map(Visited::id).toList();
        store.settle(ids, now, visits.stream().map(this::settlement).toList());
        log.note(ids);
        log.forget(ids);
        visits.forEach(this::leaveAlone);
        followMoves(visits);
        var news = visits.stream().filter(visit -> visit.visit() instanceof Visit.News).toList();
        if (news.isEmpty()) {
            return 0;
        }
        remember(news);
        noteHubs(news);
        return new Intake(store.intake(), now).keep(news);
    }

    private Settlement settlement(Visited visited) {
        return Settlement.of(visited.visit(), visited.source(), rhythm, now);
    }

    private void leaveAlone(Visited visited) {
        if (visited.visit() instanceof Visit.Asked(_, _, var hostUntil) && hostUntil != null) {
            store.leaveAlone(visited.id(), hostUntil);
            store.postpone(visited.id(), hostUntil);
        }
    }

    private void followMoves(List<Visited> visits) {
        var settled = new ArrayList<Long>();
        for (var visited : visits) {
            var receipt = visited.visit().remembered();
            if (receipt.isPresent() && receipt.get().movedTo() != null) {
                moves.follow(store, visited.source(), receipt.get().movedTo(), now);
            } else if (receipt.isPresent()) {
                settled.add(visited.id());
            }
        }
        store.forgetMoves(settled);
    }

    private void remember(List<Visited> news) {
        store.remember(
                news.stream().map(Visited::id).toList(),
                news.stream().map(visited -> news(visited).remarks()).toList());
    }

    private void noteHubs(List<Visited> news) {
        var without = new ArrayList<Long>();
        for (var visited : news) {
            var links = news(visited).feed().links();
            HubOffer.of(links.self(), links.hubs())
                    .ifPresentOrElse(
                            offer -> offers.noteHub(visited.id(), offer, now),
                            () -> without.add(visited.id()));
        }
        offers.noteNoHub(without, now);
    }

    private static Visit.News news(Visited visited) {
        return (Visit.News) visited.visit();
    }
}
