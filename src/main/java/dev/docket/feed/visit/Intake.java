package dev.docket.feed.visit;

import dev.docket.feed.parse.ParsedFeed;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Keeps the entries of a document: the new ones, and what is new about those that are known. */
final class Intake {

    private final IntakeStore store;
    private final long sourceId;
    private final Instant now;

    Intake(IntakeStore store, long sourceId, Instant now) {
        this.store = store;
        this.sourceId = sourceId;
        this.now = now;
    }

    /**
     * Keeps what {@code feed} has.
     *
     * @return how many entries were new
     */
    int keep(ParsedFeed feed) {
        var outcome = recognise(feed);
        var revised = outcome.seenAgain().stream().filter(Intake::isRevised).toList();
        if (!outcome.fresh().isEmpty() || !revised.isEmpty()) {
            store.awaitTurn();
        }
        outcome.seenAgain().stream().filter(Intake::isRenamed).forEach(this::rename);
        revised.forEach(this::revise);
        return add(outcome.fresh());
    }

    /** Whether none of the entries of {@code feed} is known. */
    boolean isAllNew(ParsedFeed feed) {
        return recognise(feed).seenAgain().isEmpty();
    }

    private Recognition.Outcome recognise(ParsedFeed feed) {
        var found = feed.entries().stream().map(entry -> FoundEntry.of(entry, now)).toList();
        var recognition = new Recognition(found);
        store.known(sourceId, recognition::look);
        return recognition.outcome();
    }

    private int add(List<FoundEntry> fresh) {
        var ordered = fresh.stream().sorted(FoundEntry.ORDER).toList();
        return ordered.isEmpty() ? 0 : IntStream.of(store.add(sourceId, now, ordered)).sum();
    }

    private static boolean isRevised(Recognition.SeenAgain entry) {
        return Content.isRevised(entry.known().content(), entry.found().content());
    }

    /** So that it is known again by its new name and address when they change once more. */
    private static boolean isRenamed(Recognition.SeenAgain entry) {
        var known = entry.known();
        var found = entry.found();
        return !found.guid().equals(known.guid())
                || !Objects.equals(found.link(), known.link())
                || !found.title().equals(known.title())
                || (known.published() == null && found.published() != null)
                || known.content() == null;
    }

    private void rename(Recognition.SeenAgain entry) {
        store.rename(entry.known().id(), entry.found());
    }

    private void revise(Recognition.SeenAgain entry) {
        store.revise(entry.known().id(), entry.found(), now);
    }
}
