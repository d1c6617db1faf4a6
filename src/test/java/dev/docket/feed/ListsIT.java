package dev.docket.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.feed.opml.OpmlWriter;
import dev.docket.platform.database.TestDatabase;
import dev.docket.platform.http.FaultyServer;
import dev.docket.platform.http.HttpFetcher;
import dev.docket.platform.http.TestSettings;
import dev.docket.platform.time.DocketClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Visits to sources that are no feeds, with a database and a server. */
class ListsIT {

    private final DocketClock clock = new DocketClock();
    private final ConcurrentHashMap<String, String> pages = new ConcurrentHashMap<>();
    private FaultyServer server;
    private Sources sources;
    private Entries entries;
    private Gathering gathering;

    @BeforeEach
    void open() throws IOException {
        clock.pin(Instant.parse("2026-03-02T12:00:00Z"));
        server = new FaultyServer();
        var jdbi = TestDatabase.fresh();
        sources = new Sources(jdbi, clock);
        entries = new Entries(jdbi);
        gathering =
                new Gathering(
                        jdbi,
                        new HttpFetcher(TestSettings.USUAL, clock),
                        clock,
                        new TestFeedSettings());
    }

    @AfterEach
    void close() {
        server.close();
    }

    private void show(String path, String body) {
        if (pages.put(path, body) == null) {
            server.on(
                    path,
                    exchange ->
                            FaultyServer.send(
                                    exchange,
                                    200,
                                    pages.get(path).getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** A page with the articles of these numbers, the newest with the highest. */
    private static String page(int newest, int oldest, @Nullable String next) {
        var rows =
                IntStream.iterate(newest, i -> i >= oldest, i -> i - 1)
                        .mapToObj(i ->
                                "<div class='u'><h3><a href='/n/%d'>Number %d of the pier news</a></h3><time datetime='2026-02-%02dT00:00:00Z'></time></div>"
                                        .formatted(i, i, i))
                        .collect(Collectors.joining());
        var more = next == null ? "" : "<a rel='next' href='" + next + "'>Older</a>";
        return "<html><body><main>" + rows + more + "</main></body></html>";
    }

    private long add(SourceKind kind, String path, Rules rules) {
        return sources.add(
                new NewSource(
                        "Pier",
                        "Pier",
                        new Location(kind, server.at(path).toString(), null, null, rules),
                        Shelf.UNSORTED,
                        false));
    }

    private long page(String path) {
        return add(SourceKind.PAGE, path, Rules.NONE);
    }

    private SourceStatus status(long id) {
        return sources.byId(id).orElseThrow();
    }

    private List<String> titles() {
        return entries.after(0, 1000).stream().map(Entry::title).toList();
    }

    private int visit() {
        clock.pin(clock.instant().plus(Duration.ofDays(2)));
        return gathering.visitDue();
    }

    private long asked(String path) {
        return server.asked().stream().filter(asked -> asked.path().equals(path)).count();
    }

    @Test
    void a_first_visit_reads_on_a_few_pages_and_later_ones_do_not() {
        show("/news", page(28, 24, "/news/2"));
        show("/news/2", page(23, 19, "/news/3"));
        show("/news/3", page(18, 14, "/news/4"));
        show("/news/4", page(13, 9, "/news/5"));
        show("/news/5", page(8, 4, null));
        page("/news");
        assertEquals(20, visit());
        assertEquals(0, asked("/news/5"));
        show("/news", page(29, 25, "/news/2").replace("29'", "28'"));
        assertEquals(1, visit());
        assertEquals(1, asked("/news/2"));
    }

    @Test
    void a_later_visit_reads_on_while_all_is_new() {
        show("/news", page(8, 4, "/news/2"));
        show("/news/2", page(3, 1, null));
        page("/news");
        assertEquals(8, visit());
        show("/news", page(20, 14, "/news/2"));
        show("/news/2", page(13, 9, "/news/3"));
        show("/news/3", page(8, 1, null));
        assertEquals(12, visit());
        assertEquals(1, asked("/news/3"), "page 2 was all new, page 3 ends it");
    }

    @Test
    void pages_that_lead_in_a_circle_or_nowhere_end_the_reading() {
        show("/news", page(8, 4, "/news/2"));
        show("/news/2", page(3, 1, "/news/2"));
        long id = page("/news");
        assertEquals(8, visit());
        assertNull(status(id).problem());
        show("/more", page(28, 24, "/gone"));
        long other = page("/more");
        visit();
        assertEquals(Health.WELL, status(other).health());
        assertTrue(String.valueOf(status(other).note()).startsWith("Not read on at "));
    }

    @Test
    void a_changed_layout_is_reported_loses_nothing_and_recovers_by_itself() {
        show("/news", page(24, 1, null));
        long id = page("/news");
        assertEquals(24, visit());
        show("/news", page(25, 25, null));
        assertEquals(1, visit(), "what can be read is kept");
        assertEquals(Health.FAILING, status(id).health());
        assertEquals(
                "The page lists 1 article where it used to list 24: its layout has probably"
                        + " changed; check the selectors",
                status(id).problem());
        show("/news", page(27, 4, null));
        assertEquals(2, visit());
        assertEquals(Health.WELL, status(id).health());
        assertNull(status(id).problem());
    }

    @Test
    void a_page_that_shows_one_title_for_all_gives_nothing() {
        show("/news", page(24, 1, null));
        long id = page("/news");
        visit();
        show("/news", page(28, 10, null).replaceAll("Number \\d+ of the pier news", "Read it now"));
        assertEquals(0, visit());
        assertTrue(
                String.valueOf(status(id).problem()).startsWith("All 19 articles have the same"));
        assertEquals(24, titles().size());
    }

    @Test
    void a_feed_that_shrinks_is_noted_and_well() {
        var items =
                IntStream.rangeClosed(1, 20)
                        .mapToObj(i ->
                                Feeds.item(
                                        "g" + i,
                                        "Item " + i,
                                        "https://harbour.example/" + i,
                                        "Sun, 01 Mar 2026 09:00:00 GMT"))
                        .toArray(String[]::new);
        show("/feed", Feeds.rss(items));
        long id = add(SourceKind.FEED, "/feed", Rules.NONE);
        visit();
        show("/feed", Feeds.rss(items[0]));
        assertEquals(0, visit());
        assertEquals(Health.WELL, status(id).health());
        assertEquals("The feed lists 1 article where it used to list 20", status(id).note());
    }

    @Test
    void what_the_rules_leave_out_is_counted_and_not_kept() {
        show("/news", page(9, 1, null));
        long id =
                add(
                        SourceKind.PAGE,
                        "/news",
                        new Rules(null, new Sieve(0, "/number [12] /", null, null), null));
        assertEquals(2, visit());
        assertEquals("7 of 9 entries are left out by its rules", status(id).note());
        assertEquals(Health.WELL, status(id).health());
    }

    private long page(Selectors selectors) {
        show("/news", page(9, 1, null));
        var address = server.at("/news").toString();
        var location = new Location(SourceKind.PAGE, address, null, selectors);
        return sources.add(new NewSource("Pier", "Pier", location, Shelf.UNSORTED, false));
    }

    @Test
    void a_link_selector_that_finds_nothing_fails_the_visit_and_keeps_the_articles() {
        long id = page(new Selectors("div.u", null, ".gone", null, null));
        assertEquals(9, visit());
        assertEquals(Health.FAILING, status(id).health());
        assertTrue(String.valueOf(status(id).problem()).contains("\".gone\" matches in none"));
    }

    @Test
    void a_selector_without_which_all_can_be_read_is_noted_and_the_source_is_well() {
        long id = page(new Selectors("div.u", ".gone", null, null, ".none"));
        assertEquals(9, visit());
        assertEquals(Health.WELL, status(id).health());
        assertNull(status(id).problem());
        assertTrue(
                String.valueOf(status(id).note())
                        .startsWith("The title selector \".gone\" matches in none of the 9"));
    }

    @Test
    void an_index_of_sitemaps_leads_to_the_articles() {
        var index =
                "<sitemapindex><sitemap><loc>%s</loc></sitemap><sitemap><loc>%s</loc></sitemap></sitemapindex>"
                        .formatted(server.at("/a.xml"), server.at("/b.xml"));
        show("/sitemap.xml", index);
        show(
                "/a.xml",
                "<urlset><url><loc>" + server.at("/2026/02/01/one") + "</loc></url></urlset>");
        show(
                "/b.xml",
                "<urlset><url><loc>" + server.at("/2026/02/02/two") + "</loc></url></urlset>");
        add(SourceKind.SITEMAP, "/sitemap.xml", Rules.NONE);
        assertEquals(2, visit());
        assertEquals(
                server.at("/2026/02/01/one").toString(), entries.after(0, 1).getFirst().link());
    }

    @Test
    void json_is_read_page_by_page_by_its_pointers() {
        server.on(
                "/api",
                exchange -> {
                    var query = String.valueOf(exchange.getRequestURI().getQuery());
                    var json =
                            query.equals("p=2")
                                    ? "{\"l\":[{\"id\":2,\"t\":\"The second of the pier\"}]}"
                                    : query.equals("p=3")
                                            ? "{\"l\":[]}"
                                            : "{\"l\":[{\"id\":1,\"t\":\"The first of the"
                                                    + " pier\"}]}";
                    FaultyServer.send(exchange, 200, json.getBytes(StandardCharsets.UTF_8));
                });
        var pointers = new Pointers("/l", "/t", "https://pier.example/{id}", null, null, "p");
        long id = add(SourceKind.JSON, "/api", new Rules(pointers, Sieve.NONE, null));
        assertEquals(2, visit());
        assertEquals(List.of("The first of the pier", "The second of the pier"), titles());
        assertEquals(pointers, status(id).source().location().rules().pointers());
        assertEquals(
                pointers, entries.after(0, 1).getFirst().source().location().rules().pointers());
    }

    @Test
    void the_catalogue_leaves_as_it_came() {
        sources.importDefaults();
        add(
                SourceKind.JSON,
                "/api",
                new Rules(
                        new Pointers("/l", "/t", "{u}", "/d", "/x", "p"),
                        new Sieve(5, "crane", "/n/", 7),
                        9));
        var other = new Sources(TestDatabase.fresh(), clock);
        var report =
                other.importOpml(
                        OpmlWriter.write("Sources", sources.list())
                                .getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), report.problems());
        assertEquals(facts(sources), facts(other));
    }

    private static List<Object> facts(Sources sources) {
        return sources.list().stream()
                .<Object>map(status ->
                        List.of(
                                status.source().name(),
                                status.source().publisher(),
                                status.source().location(),
                                status.source().shelf(),
                                status.paused()))
                .sorted(java.util.Comparator.comparing(Object::toString))
                .toList();
    }
}
