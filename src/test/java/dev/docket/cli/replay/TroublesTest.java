package dev.docket.cli.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.docket.feed.Health;
import dev.docket.feed.Location;
import dev.docket.feed.Shelf;
import dev.docket.feed.Source;
import dev.docket.feed.SourceStatus;
import dev.docket.feed.Sources;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class TroublesTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T06:00:00Z");

    private final List<SourceStatus> listed = new ArrayList<>();
    private final Sources sources =
            new Sources(Jdbi.create("jdbc:none"), () -> MONDAY) {
                @Override
                public List<SourceStatus> list() {
                    return listed;
                }
            };

    private void source(Health health) {
        var address = Location.feed("https://s" + listed.size() + ".example/feed", null);
        listed.add(
                new SourceStatus(
                        new Source(listed.size(), "s", "S", "S", address, Shelf.UNSORTED),
                        health,
                        null,
                        0,
                        false,
                        0,
                        new SourceStatus.Visits(MONDAY, MONDAY, MONDAY, 3600)));
    }

    private static void log(Troubles troubles, Level level, String name) {
        var entry = new LogRecord(level, "something");
        entry.setLoggerName(name);
        troubles.publish(entry);
    }

    @Test
    void a_run_without_trouble_tells_of_none() {
        source(Health.WELL);
        try (var troubles = Troubles.listening()) {
            assertEquals(Map.of(), troubles.byKind(sources));
        }
    }

    @Test
    void what_is_logged_is_counted_by_its_level_and_place() {
        try (var troubles = Troubles.listening()) {
            log(troubles, Level.WARNING, "feed");
            log(troubles, Level.WARNING, "feed");
            log(troubles, Level.SEVERE, "feed");
            log(troubles, Level.WARNING, "article");
            assertEquals(
                    Map.of("warning feed", 2, "severe feed", 1, "warning article", 1),
                    troubles.byKind(sources));
        }
    }

    @Test
    void what_is_said_in_passing_is_no_trouble() {
        try (var troubles = Troubles.listening()) {
            log(troubles, Level.INFO, "feed");
            log(troubles, Level.FINE, "feed");
            assertEquals(Map.of(), troubles.byKind(sources));
        }
    }

    @Test
    void sources_that_ended_unwell_are_counted_by_how() {
        for (var health : Health.values()) {
            source(health);
        }
        source(Health.FAILING);
        try (var troubles = Troubles.listening()) {
            assertEquals(
                    Map.of(
                            "source new", 1,
                            "source waiting", 1,
                            "source failing", 2,
                            "source gone", 1),
                    troubles.byKind(sources));
        }
    }

    @Test
    void kinds_come_in_the_order_of_the_alphabet() {
        source(Health.GONE);
        try (var troubles = Troubles.listening()) {
            log(troubles, Level.WARNING, "b");
            log(troubles, Level.WARNING, "a");
            assertEquals(
                    List.of("source gone", "warning a", "warning b"),
                    List.copyOf(troubles.byKind(sources).keySet()));
        }
    }

    @Test
    void it_hears_every_logger_and_stops_when_it_is_closed() {
        var troubles = Troubles.listening();
        try (troubles) {
            Logger.getLogger("dev.docket.sample").warning("the sample of a test");
            assertEquals(Map.of("warning dev.docket.sample", 1), troubles.byKind(sources));
        }
        assertFalse(Arrays.asList(Logger.getLogger("").getHandlers()).contains(troubles));
    }
}
