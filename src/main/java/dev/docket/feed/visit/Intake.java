package dev.docket.feed.visit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Keeps the entries of documents: the new ones, and what is new about those that are known. */
final class Intake {

    private final IntakeStore store;
    private final Instant now;

    Intake(IntakeStore store, Instant now) {
        this.store = store;
        this.now = now;
    }

    /**
     * Keeps what was found, source by source in the order given.
     *
     * @return how many entries were new
     */
    int keep(List<Visited> visits) {
        var outcomes = recognise(visits);
        var again = outcomes.values().stream().flatMap(each -> each.seenAgain().stream()).toList();
        var revised = again.stream().filter(Intake::isRevised).toList();
        var fresh = fresh(outcomes);
        if (!fresh.isEmpty() || !revised.isEmpty()) {
            store.awaitTurn();
        }
        again.stream().filter(Intake::isRenamed).forEach(this::rename);
        revised.forEach(this::revise);
        return NewEntries.of(fresh).stream().mapToInt(some -> store.add(now, some)).sum();
    }

    /** Whether none of the entries is known of that source. */
    boolean isAllNew(long sourceId, List<FoundEntry> found) {
        var recognition = new Recognition(found);
        store.known(List.of(sourceId), kept -> recognition.look(kept.known()));
        return recognition.outcome().seenAgain().isEmpty();
    }

    private Map<Long, Recognition.Outcome> recognise(List<Visited> visits) {
        var recognitions = new LinkedHashMap<Long, Recognition>();
        for (var visit : visits) {
            if (!visit.found().isEmpty()) {
                recognitions.put(visit.id(), new Recognition(visit.found()));
            }
        }
        if (!recognitions.isEmpty()) {
            store.known(
                    List.copyOf(recognitions.keySet()),
                    kept -> of(recognitions, kept).look(kept.known()));
        }
        var outcomes = new LinkedHashMap<Long, Recognition.Outcome>();
        recognitions.forEach((id, recognition) -> outcomes.put(id, recognition.outcome()));
        return outcomes;
    }

    private static Recognition of(Map<Long, Recognition> recognitions, IntakeStore.Kept kept) {
        return Objects.requireNonNull(recognitions.get(kept.sourceId()));
    }

    private static List<NewEntries.NewEntry> fresh(Map<Long, Recognition.Outcome> outcomes) {
        var fresh = new ArrayList<NewEntries.NewEntry>();
        outcomes.forEach((id, outcome) ->
                outcome.fresh().stream()
                        .sorted(FoundEntry.ORDER)
                        .forEach(entry -> fresh.add(new NewEntries.NewEntry(id, entry))));
        return fresh;
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
