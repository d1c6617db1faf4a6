package dev.docket.desk.page;

import dev.docket.feed.Health;
import dev.docket.feed.Location;
import dev.docket.feed.Shelf;
import dev.docket.feed.Source;
import dev.docket.feed.SourceStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Sources as the catalogue tells of them, for tests. */
final class Statuses {

    /** A Monday. */
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private Statuses() {}

    static SourceStatus status(Health health, @Nullable String problem) {
        return status(7, "Lab", health, problem, false);
    }

    static SourceStatus status(
            long id, String name, Health health, @Nullable String problem, boolean paused) {
        var source =
                new Source(
                        id,
                        "lab-" + id,
                        name,
                        "Lab",
                        Location.feed("https://lab.test/feed/" + id, "https://lab.test/"),
                        Shelf.UNSORTED);
        var visits = new SourceStatus.Visits(null, null, NOON, 3600);
        return new SourceStatus(source, health, problem, 0, paused, 12, visits);
    }
}
