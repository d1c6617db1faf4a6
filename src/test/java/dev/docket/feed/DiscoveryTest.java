package dev.docket.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.http.FaultyServer;
import dev.docket.platform.http.HttpFetcher;
import dev.docket.platform.http.TestSettings;
import dev.docket.platform.time.DocketClock;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscoveryTest {

    private final DocketClock clock = new DocketClock();
    private FaultyServer server;
    private Discovery discovery;

    @BeforeEach
    void open() throws IOException {
        clock.pin(Instant.parse("2026-03-02T12:00:00Z"));
        server =
                new FaultyServer()
                        .on(
                                "/feed",
                                200,
                                Feeds.rss(Feeds.item("1", "One", "https://h.example/1", "")))
                        .on(
                                "/list",
                                200,
                                "<p class=x><a href=/1>First of all</a></p><p class=x><a"
                                        + " href=/2>Second of all</a></p>")
                        .on("/closed", 403, "no")
                        .on("/robots.txt", 200, "User-agent: *\nDisallow: /private\n");
        discovery = discovery(TestSettings.USUAL);
    }

    private Discovery discovery(TestSettings settings) {
        return new Discovery(new HttpFetcher(settings, clock), clock);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private PreviewOutcome preview(SourceKind kind, String path, String list) {
        var selectors = list.isEmpty() ? null : new Selectors(list, null, null, null, null);
        return discovery.preview(new Location(kind, server.at(path).toString(), null, selectors));
    }

    private static String reason(PreviewOutcome outcome) {
        return assertInstanceOf(PreviewOutcome.Failed.class, outcome).reason();
    }

    @Test
    void a_feed_is_shown_as_it_would_be_read() {
        var preview =
                assertInstanceOf(PreviewOutcome.Shown.class, preview(SourceKind.FEED, "/feed", ""))
                        .preview();
        assertEquals("Harbour Notes", preview.title());
        assertEquals(1, preview.count());
    }

    @Test
    void a_page_is_shown_by_its_selectors() {
        var preview =
                assertInstanceOf(
                                PreviewOutcome.Shown.class,
                                preview(SourceKind.PAGE, "/list", "p.x"))
                        .preview();
        assertEquals("Second of all", preview.first().getLast().title());
        assertTrue(reason(preview(SourceKind.PAGE, "/list", "p.y")).contains("matches nothing"));
    }

    private Preview shown(Location location) {
        return assertInstanceOf(PreviewOutcome.Shown.class, discovery.preview(location)).preview();
    }

    private Location at(SourceKind kind, String path, Rules rules) {
        return new Location(kind, server.at(path).toString(), null, null, rules);
    }

    @Test
    void a_json_document_is_shown_by_its_pointers_and_rules() {
        server.on(
                "/data",
                200,
                "{\"all\":[{\"t\":\"A boat\",\"u\":\"/1\"},{\"t\":\"A rope\",\"u\":\"/2\"}]}");
        var pointers = new Pointers("/all", "/t", "/u", null, null, null);
        var rules = new Rules(pointers, new Sieve(0, "boat", null, null), null);
        assertEquals(
                List.of(new Preview.Line("A boat", server.at("/1").toString(), null)),
                shown(at(SourceKind.JSON, "/data", rules)).first());
    }

    @Test
    void a_sitemap_is_shown_also_below_an_index() {
        server.on(
                "/map",
                200,
                "<urlset><url><loc>%s</loc></url></urlset>".formatted(server.at("/n/1")));
        server.on(
                "/index",
                200,
                "<sitemapindex><sitemap><loc>%s</loc></sitemap></sitemapindex>"
                        .formatted(server.at("/map")));
        assertEquals(1, shown(at(SourceKind.SITEMAP, "/map", Rules.NONE)).count());
        assertEquals(1, shown(at(SourceKind.SITEMAP, "/index", Rules.NONE)).count());
    }

    @Test
    void an_index_whose_sitemap_is_gone_says_so() {
        server.on(
                "/index",
                200,
                "<sitemapindex><sitemap><loc>%s</loc></sitemap></sitemapindex>"
                        .formatted(server.at("/none")));
        var reason = reason(discovery.preview(at(SourceKind.SITEMAP, "/index", Rules.NONE)));
        assertTrue(reason.contains("/none: HTTP 404"), reason);
    }

    @Test
    void releases_and_a_hub_are_shown() {
        server.on(
                "/lab/boats/releases.atom",
                200,
                Feeds.rss(Feeds.item("1", "v1", "https://h.example/1", "")));
        var releases = shown(at(SourceKind.RELEASES, "/lab/boats/releases.atom", Rules.NONE));
        assertEquals("boats v1", releases.first().getFirst().title());
        server.on("/api/models", 200, "[{\"id\":\"lab/boats\"}]");
        var hub = shown(at(SourceKind.HUB, "/api/models?author=lab", Rules.NONE));
        assertEquals("lab/boats", hub.first().getFirst().title());
    }

    @Test
    void a_definition_that_cannot_work_is_told_and_nothing_is_asked() {
        assertTrue(reason(preview(SourceKind.PAGE, "/list", "p[")).contains("no CSS selector"));
        assertTrue(reason(preview(SourceKind.JSON, "/data", "")).contains("needs pointers"));
        assertTrue(server.asked().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "FEED, /closed, access refused",
        "FEED, /list, no feed",
        "PAGE, /private, robots.txt",
        "SITEMAP, /private, robots.txt",
        "HUB, /private, HTTP 404",
        "RELEASES, /private, HTTP 404",
    })
    void what_cannot_be_read_is_told(SourceKind kind, String path, String words) {
        assertTrue(reason(preview(kind, path, "")).contains(words));
    }

    @Test
    void an_address_that_is_none_is_told() {
        var nowhere = Location.feed("lab.example", null);
        assertTrue(reason(discovery.preview(nowhere)).contains("no web address"));
    }

    @Test
    void a_private_address_is_refused_and_nothing_is_asked() {
        var strict = discovery(new TestSettings(false, 1_000, Duration.ofSeconds(5)));
        var nothing =
                assertInstanceOf(Finding.Nothing.class, strict.find(server.at("/feed").toString()));
        assertTrue(nothing.reason().contains("private address"), nothing::reason);
        assertTrue(server.asked().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "file:///etc/passwd, not file:",
        "ftp://h.example/, not ftp:",
        "'', Type the address"
    })
    void what_is_not_of_the_web_is_refused(String typed, String words) {
        var nothing = assertInstanceOf(Finding.Nothing.class, discovery.find(typed));
        assertTrue(nothing.reason().contains(words), nothing::reason);
    }

    @Test
    void a_candidate_knows_what_it_would_be_called() {
        server.on(
                "/bare",
                200,
                "<rss version='2.0'><channel><item><title>x</title></item></channel></rss>");
        var found =
                assertInstanceOf(
                        Finding.Candidates.class, discovery.find(server.at("/bare").toString()));
        var candidate = found.best().getFirst();
        assertEquals(server.at("/bare").toString().replace("http://", ""), candidate.name());
        assertEquals(candidate.name(), candidate.publisher());
    }
}
