package dev.docket.cli.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.article.Articles;
import dev.docket.cli.pipeline.TracedRooms;
import dev.docket.feed.Health;
import dev.docket.feed.Location;
import dev.docket.feed.Shelf;
import dev.docket.feed.Source;
import dev.docket.feed.SourceStatus;
import dev.docket.feed.Sources;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When the first digest comes, and the others. */
class ComposeJobTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T06:00:00Z");
    private static final List<String> FIRST = List.of("consolidate", "judge", "compose first");

    private final Jdbi nowhere = Jdbi.create("jdbc:none");
    private final List<SourceStatus> listed = new ArrayList<>();
    private final TracedRooms rooms = new TracedRooms();
    private long read;
    private final ComposeJob job =
            new ComposeJob(rooms.pipeline(), rooms.editing(), sources(), articles());

    private Sources sources() {
        return new Sources(nowhere, () -> MONDAY) {
            @Override
            public List<SourceStatus> list() {
                return listed;
            }
        };
    }

    private Articles articles() {
        return new Articles(nowhere) {
            @Override
            public long count() {
                return read;
            }
        };
    }

    private static SourceStatus source(String name, @Nullable Instant visited, boolean paused) {
        var address = Location.feed("https://" + name + ".example/feed", null);
        return new SourceStatus(
                new Source(1, name, name, name, address, Shelf.UNSORTED),
                visited == null ? Health.NEW : Health.WELL,
                null,
                0,
                paused,
                0,
                new SourceStatus.Visits(visited, visited, MONDAY, 3600));
    }

    private List<String> afterRuns(int runs) {
        for (int i = 0; i < runs; i++) {
            job.run();
        }
        return rooms.turns();
    }

    @Test
    void the_first_digest_waits_until_nothing_more_is_read() {
        listed.add(source("post", MONDAY, false));
        read = 10;
        assertEquals(List.of(), afterRuns(1), "more may be on its way");
        read = 12;
        assertEquals(List.of(), afterRuns(1), "there was more on its way");
        assertEquals(FIRST, afterRuns(1));
    }

    @Test
    void the_first_digest_waits_until_every_source_has_been_visited() {
        listed.add(source("post", MONDAY, false));
        listed.add(source("times", null, false));
        read = 10;
        assertEquals(List.of(), afterRuns(3));
        listed.set(1, source("times", MONDAY, false));
        assertEquals(FIRST, afterRuns(1));
    }

    @Test
    void nobody_waits_for_a_source_that_is_paused() {
        listed.add(source("post", MONDAY, false));
        listed.add(source("times", null, true));
        read = 10;
        assertEquals(FIRST, afterRuns(2));
    }

    @Test
    void a_gathering_that_brought_nothing_makes_no_digest() {
        listed.add(source("post", MONDAY, false));
        assertEquals(List.of(), afterRuns(3));
    }

    @Test
    void after_the_first_a_digest_comes_when_it_is_due() {
        rooms.begun();
        listed.add(source("times", null, false));
        assertEquals(List.of(), afterRuns(2));
        rooms.due();
        assertEquals(List.of("consolidate", "judge", "compose"), afterRuns(1));
    }
}
