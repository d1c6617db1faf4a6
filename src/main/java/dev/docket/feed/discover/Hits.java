package dev.docket.feed.discover;

import dev.docket.feed.Candidate;
import dev.docket.feed.Preview;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** What can be read, in the order in which somebody would choose. */
final class Hits {

    /** From here on a hit is what one looks for, and not just something that can be read. */
    private static final int GOOD = 50;

    private static final int LESS_IF_EMPTY = 50;
    private static final int LESS_IF_STALE = 30;
    private static final int LESS_IF_REPEATED = 25;
    private static final Duration STALE = Duration.ofDays(400);

    private record Hit(Candidate candidate, int score) {}

    private final List<Hit> hits = new ArrayList<>();
    private final Instant now;

    Hits(Instant now) {
        this.now = now;
    }

    void add(Candidate candidate, int weight) {
        if (hits.stream().noneMatch(hit -> hit.candidate().address().equals(candidate.address()))) {
            hits.add(new Hit(candidate, weight - faults(candidate.preview())));
        }
    }

    boolean isEmpty() {
        return hits.isEmpty();
    }

    boolean hasGood() {
        return hits.stream().anyMatch(hit -> hit.score() >= GOOD);
    }

    private int faults(Preview preview) {
        if (preview.count() == 0) {
            return LESS_IF_EMPTY;
        }
        var dates =
                preview.first().stream()
                        .map(Preview.Line::published)
                        .filter(Objects::nonNull)
                        .toList();
        boolean stale =
                !dates.isEmpty()
                        && dates.stream().allMatch(date -> date.isBefore(now.minus(STALE)));
        return stale ? LESS_IF_STALE : 0;
    }

    /** The best first; of two with the same entries the better one stands before all others. */
    List<Candidate> ranked() {
        var order = Comparator.comparingInt(Hit::score).reversed();
        var seen = new HashSet<List<Preview.Line>>();
        var fair =
                hits.stream()
                        .sorted(order)
                        .map(hit -> seen.add(entries(hit)) ? hit : repeated(hit))
                        .sorted(order)
                        .map(Hit::candidate)
                        .toList();
        return List.copyOf(fair);
    }

    /** Titles and links alone: formats tell dates with more or less precision. */
    private static List<Preview.Line> entries(Hit hit) {
        return hit.candidate().preview().first().stream()
                .map(line -> new Preview.Line(line.title(), line.link(), null))
                .toList();
    }

    private static Hit repeated(Hit hit) {
        var candidate = hit.candidate();
        var why = candidate.why() + "; the same entries as one above";
        return candidate.preview().count() == 0
                ? hit
                : new Hit(
                        new Candidate(
                                candidate.location(), candidate.format(), why, candidate.preview()),
                        hit.score() - LESS_IF_REPEATED);
    }
}
