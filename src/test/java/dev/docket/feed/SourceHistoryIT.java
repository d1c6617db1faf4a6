package dev.docket.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.database.TestDatabase;
import dev.docket.platform.http.FaultyServer;
import dev.docket.platform.http.HttpFetcher;
import dev.docket.platform.http.TestSettings;
import dev.docket.platform.time.DocketClock;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SourceHistoryIT {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private final Jdbi jdbi = TestDatabase.fresh();
    private final DocketClock clock = new DocketClock();
    private final AtomicInteger status = new AtomicInteger(200);
    private final Sources sources = new Sources(jdbi, clock);
    private final SourceHistory history = new SourceHistory(jdbi);
    private FaultyServer server;
    private Gathering gathering;
    private long id;

    @BeforeEach
    void open() throws IOException {
        clock.pin(NOON);
        server = new FaultyServer();
        server.on(
                "/feed",
                exchange -> FaultyServer.send(exchange, status.get(), feed().getBytes(UTF_8)));
        server.on("/moved", 301, "", "Location", "/feed");
        gathering =
                new Gathering(
                        jdbi,
                        new HttpFetcher(TestSettings.USUAL, clock),
                        clock,
                        new TestFeedSettings());
        id = add("/feed");
    }

    @AfterEach
    void close() {
        server.close();
    }

    private long add(String path) {
        return sources.add(NewSource.at(SourceKind.FEED, server.at(path).toString()));
    }

    private static String feed() {
        return Feeds.rss(
                Feeds.item("1", "One", "https://h.example/1", "Sun, 01 Mar 2026 09:00:00 GMT"),
                Feeds.item("2", "Two", "https://h.example/2", "Sun, 01 Mar 2026 10:00:00 GMT"),
                Feeds.item("3", "Undated", "https://h.example/3", ""));
    }

    private void visit() {
        sources.list()
                .forEach(source -> {
                    if (!source.paused()) {
                        sources.resume(source.source().id());
                    }
                });
        gathering.visitDue();
    }

    private void pass(Duration time) {
        clock.pin(clock.instant().plus(time));
    }

    @Test
    void a_visit_is_remembered_with_what_it_brought() {
        visit();
        pass(DAY);
        visit();
        assertEquals(
                List.of(
                        new SourceVisit(NOON.plus(DAY), Health.WELL, null, 0),
                        new SourceVisit(NOON, Health.WELL, null, 3)),
                history.visits(id));
    }

    @Test
    void only_the_last_fifty_visits_are_kept() {
        for (int visit = 0; visit < 55; visit++) {
            visit();
            pass(DAY);
        }
        var visits = history.visits(id);
        assertEquals(50, visits.size());
        assertEquals(NOON.plus(DAY.multipliedBy(54)), visits.getFirst().at());
        assertEquals(NOON.plus(DAY.multipliedBy(5)), visits.getLast().at());
    }

    @Test
    void trouble_begins_with_the_first_visit_that_fails_and_ends_with_one_that_does_not() {
        visit();
        assertEquals(Map.of(), history.troubledSince());
        status.set(500);
        pass(DAY);
        visit();
        pass(DAY);
        visit();
        assertEquals(Map.of(id, NOON.plus(DAY)), history.troubledSince());
        assertEquals("HTTP 500: the site has a fault", history.visits(id).getFirst().problem());
        status.set(200);
        pass(DAY);
        visit();
        assertEquals(Map.of(), history.troubledSince());
    }

    @Test
    void entries_are_counted_on_the_day_they_came_out_or_were_found() {
        visit();
        var first = LocalDate.parse("2026-03-01");
        assertEquals(Map.of(first, 2, first.plusDays(1), 1), history.days(id, first));
        assertEquals(Map.of(first.plusDays(1), 1), history.days(id, first.plusDays(1)));
        assertEquals(Map.of(id, 3), history.counts(NOON.minus(DAY.multipliedBy(2))));
        assertEquals(Map.of(id, 1), history.counts(NOON));
    }

    @Test
    void the_latest_entries_come_first_the_undated_by_when_they_were_found() {
        visit();
        assertEquals(
                List.of("Undated", "Two"),
                history.latest(id, 2).stream().map(Preview.Line::title).toList());
        assertNull(history.latest(id, 1).getFirst().published());
    }

    @Test
    void a_move_is_told_until_it_is_trusted() {
        assertTrue(history.move(id).isEmpty());
        long moved = add("/moved");
        visit();
        assertEquals(
                new SourceHistory.Move(server.at("/feed").toString(), NOON),
                history.move(moved).orElseThrow());
    }
}
