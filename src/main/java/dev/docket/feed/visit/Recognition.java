package dev.docket.feed.visit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which entries of a document are known already. The known ones are shown to it one after the
 * other, so that it needs memory for the document only. Each known entry is recognised in one found
 * entry at most, the one that it resembles most.
 */
final class Recognition {

    /** A hint that more entries of a document give tells nothing and would cost much time. */
    private static final int MOST = 4;

    /** Found entry {@code index} may be {@code known}. */
    private record Candidate(Known known, int index, int likeness) {}

    private static final Comparator<Candidate> SUREST_FIRST =
            Comparator.comparingInt((Candidate candidate) -> -candidate.likeness())
                    .thenComparingLong(candidate -> candidate.known().id())
                    .thenComparingInt(Candidate::index);

    private final List<FoundEntry> document;
    private final List<Marks> marks;
    private final Likeness likeness;
    private final Map<Integer, List<Integer>> byHint = new HashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();

    Recognition(List<FoundEntry> document) {
        this.document = document;
        this.marks = document.stream().map(Marks::of).toList();
        this.likeness = new Likeness(Trust.in(marks));
        for (int i = 0; i < marks.size(); i++) {
            for (var hint : marks.get(i).hints()) {
                byHint.computeIfAbsent(hint, _ -> new ArrayList<>(1)).add(i);
            }
        }
        byHint.values().removeIf(found -> found.size() > MOST);
    }

    /** Looks for an entry that was kept before. */
    void look(Known known) {
        var before = Marks.of(known);
        var looked = new HashSet<Integer>();
        for (var hint : before.hints()) {
            for (int index : byHint.getOrDefault(hint, List.of())) {
                if (looked.add(index)) {
                    compare(known, before, index);
                }
            }
        }
    }

    private void compare(Known known, Marks before, int index) {
        int found = likeness.of(known, before, document.get(index), marks.get(index));
        if (found > Likeness.NONE) {
            candidates.add(new Candidate(known, index, found));
        }
    }

    /** What came of it, when all known entries have been shown. */
    Outcome outcome() {
        var again = new TreeMap<Integer, Known>();
        var taken = new HashSet<Long>();
        for (var candidate : candidates.stream().sorted(SUREST_FIRST).toList()) {
            if (!again.containsKey(candidate.index()) && taken.add(candidate.known().id())) {
                again.put(candidate.index(), candidate.known());
            }
        }
        return outcome(again);
    }

    private Outcome outcome(Map<Integer, Known> again) {
        var fresh = new ArrayList<FoundEntry>();
        var seenAgain = new ArrayList<SeenAgain>();
        for (int i = 0; i < document.size(); i++) {
            var known = again.get(i);
            if (known == null) {
                fresh.add(document.get(i));
            } else {
                seenAgain.add(new SeenAgain(known, document.get(i)));
            }
        }
        return new Outcome(fresh, seenAgain);
    }

    /** An entry that is known, as it is now. */
    record SeenAgain(Known known, FoundEntry found) {}

    /** The entries of a document, each in its order. */
    record Outcome(List<FoundEntry> fresh, List<SeenAgain> seenAgain) {}
}
