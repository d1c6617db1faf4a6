package dev.docket.feed.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.feed.Gathering;
import dev.docket.feed.Location;
import dev.docket.feed.NewSource;
import dev.docket.feed.Rules;
import dev.docket.feed.Shelf;
import dev.docket.feed.Sieve;
import dev.docket.feed.SourceKind;
import dev.docket.feed.Sources;
import dev.docket.feed.TestFeedSettings;
import dev.docket.platform.database.TestDatabase;
import dev.docket.platform.http.FaultyServer;
import dev.docket.platform.http.HttpFetcher;
import dev.docket.platform.http.TestSettings;
import dev.docket.platform.time.DocketClock;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which hub is noted of a source after a visit. */
class SignpostsIT {

    private static final String OWN =
            "<atom:link xmlns:atom='http://www.w3.org/2005/Atom' rel='self'"
                    + " href='https://own.press/feed'/><atom:link"
                    + " xmlns:atom='http://www.w3.org/2005/Atom' rel='hub'"
                    + " href='https://own.press/hub'/>";

    private final Jdbi jdbi = TestDatabase.fresh();
    private final DocketClock clock = new DocketClock();
    private final Sources sources = new Sources(jdbi, clock);
    private FaultyServer server;

    @BeforeEach
    void open() throws IOException {
        clock.pin(Instant.parse("2026-03-02T12:00:00Z"));
        server = new FaultyServer();
    }

    @AfterEach
    void close() {
        server.close();
        clock.release();
    }

    private static String feed(String links) {
        return "<rss version='2.0'><channel><title>Tide</title>"
                + links
                + "<item><title>A"
                + " boat</title><link>https://tide.press/1</link></item></channel></rss>";
    }

    private List<String> noted(SourceKind kind) {
        return noted(kind, Rules.NONE);
    }

    private List<String> noted(SourceKind kind, Rules rules) {
        var location = new Location(kind, server.at("/feed").toString(), null, null, rules);
        sources.add(new NewSource("Tide", "Tide", location, Shelf.UNSORTED, false));
        new Gathering(
                        jdbi,
                        new HttpFetcher(TestSettings.USUAL, clock),
                        clock,
                        new TestFeedSettings())
                .visitDue();
        return jdbi.withHandle(handle ->
                handle.createQuery("SELECT hub || ' ' || topic FROM websub_offer")
                        .mapTo(String.class)
                        .list());
    }

    @Test
    void a_hub_that_only_the_headers_name_is_noted() {
        server.on(
                "/feed",
                200,
                feed(""),
                "Link",
                "<https://hub.press/>; rel=\"hub\"",
                "Link",
                "</feed?self>; rel=self");
        assertEquals(
                List.of("https://hub.press/ " + server.at("/feed?self")), noted(SourceKind.FEED));
    }

    @Test
    void the_headers_word_goes_before_the_feeds_own() {
        server.on("/feed", 200, feed(OWN), "Link", "<https://hub.press/>; rel=hub");
        assertEquals(List.of("https://hub.press/ https://own.press/feed"), noted(SourceKind.FEED));
    }

    @Test
    void without_headers_the_feeds_own_word_stands() {
        server.on("/feed", 200, feed(OWN), "Link", "<https://tide.press/>; rel=canonical");
        assertEquals(
                List.of("https://own.press/hub https://own.press/feed"), noted(SourceKind.FEED));
    }

    @Test
    void rules_that_leave_entries_out_leave_the_hub_in() {
        server.on("/feed", 200, feed(OWN));
        var rules = new Rules(null, new Sieve(0, "rope", null, null), null);
        assertEquals(
                List.of("https://own.press/hub https://own.press/feed"),
                noted(SourceKind.FEED, rules));
    }

    @Test
    void a_page_may_have_a_hub_too() {
        server.on(
                "/feed",
                200,
                "<main><ul><li><a href='/1'>The harbour opens its gates</a></li>"
                        + "<li><a href='/2'>The harbour closes its gates</a></li>"
                        + "<li><a href='/3'>The harbour paints its gates</a></li>"
                        + "<li><a href='/4'>The harbour sells its gates</a></li></ul></main>",
                "Link",
                "<https://hub.press/>; rel=hub, <https://tide.press/list>; rel=self");
        assertEquals(List.of("https://hub.press/ https://tide.press/list"), noted(SourceKind.PAGE));
    }
}
