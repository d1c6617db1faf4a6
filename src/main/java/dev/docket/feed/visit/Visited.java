package dev.docket.feed.visit;

import java.time.Instant;
import java.util.List;

/**
 * A source, what a visit to it came to, and the entries found.
 *
 * @param found fit for the database; empty unless the visit brought a document
 */
record Visited(DueSource source, Visit visit, List<FoundEntry> found) {

    /**
     * @param now after which no entry can have been published
     */
    static Visited of(DueSource source, Visit visit, Instant now) {
        return new Visited(source, visit, found(visit, now));
    }

    private static List<FoundEntry> found(Visit visit, Instant now) {
        return visit instanceof Visit.News(var feed, _, _)
                ? feed.entries().stream().map(entry -> FoundEntry.of(entry, now)).toList()
                : List.of();
    }

    long id() {
        return source.id();
    }
}
