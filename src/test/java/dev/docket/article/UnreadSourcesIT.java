package dev.docket.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.feed.Location;
import dev.docket.feed.NewSource;
import dev.docket.feed.Shelf;
import dev.docket.feed.Sources;
import dev.docket.platform.database.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnreadSourcesIT {

    private static final Instant END = Instant.parse("2026-03-09T00:00:00Z");

    private final Jdbi jdbi = TestDatabase.fresh();
    private final Sources sources = new Sources(jdbi, () -> END);
    private final UnreadSources unread = new UnreadSources(sources);

    private long source(String name, int authority) {
        var location = Location.feed("https://" + name + ".example/feed", null);
        return sources.add(
                new NewSource(name, name, location, new Shelf("press", "en", authority), false));
    }

    private long visited(long id, String health, @Nullable Duration lastSuccessBeforeTheEnd) {
        var success = lastSuccessBeforeTheEnd == null ? null : END.minus(lastSuccessBeforeTheEnd);
        jdbi.useHandle(handle ->
                handle.createUpdate(
                                "UPDATE source SET health = :health, last_success = :success WHERE"
                                        + " id = :id")
                        .bind("health", health)
                        .bind("success", success)
                        .bind("id", id)
                        .execute());
        return id;
    }

    @Test
    void what_has_long_been_in_trouble_is_named_the_weightiest_first() {
        visited(source("Alder", 1), "FAILING", Duration.ofDays(5));
        visited(source("Birch", 3), "GONE", null);
        visited(source("Cedar", 3), "WAITING", Duration.ofDays(3));
        assertEquals(List.of("Birch", "Cedar", "Alder"), unread.until(END));
    }

    @Test
    void what_stumbled_a_moment_ago_or_was_not_tried_yet_is_not() {
        visited(source("Alder", 2), "FAILING", Duration.ofHours(20));
        visited(source("Birch", 2), "WELL", Duration.ofDays(9));
        source("Cedar", 2);
        assertEquals(List.of(), unread.until(END));
    }

    @Test
    void what_an_operator_has_paused_is_not_waited_for() {
        sources.pause(visited(source("Alder", 3), "FAILING", null));
        assertEquals(List.of(), unread.until(END));
    }
}
