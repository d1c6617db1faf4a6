package dev.docket.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.database.TestDatabase;
import dev.docket.platform.http.FaultyServer;
import dev.docket.platform.http.HttpFetcher;
import dev.docket.platform.http.TestSettings;
import dev.docket.platform.time.DocketClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GatheringIT {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final String FIRST =
            Feeds.item(
                    "1",
                    "A quiet harbour",
                    "https://harbour.example/1",
                    "Sun, 01 Mar 2026 09:00:00 GMT");
    private static final String SECOND =
            Feeds.item(
                    "2",
                    "A loud harbour",
                    "https://harbour.example/2",
                    "Mon, 02 Mar 2026 09:00:00 GMT");

    private final DocketClock clock = new DocketClock();
    private final AtomicReference<String> feed = new AtomicReference<>(Feeds.rss(FIRST));
    private FaultyServer server;
    private HttpFetcher fetcher;
    private Sources sources;
    private Entries entries;
    private Gathering gathering;

    @BeforeEach
    void open() throws IOException {
        clock.pin(NOON);
        server =
                new FaultyServer()
                        .on(
                                "/feed",
                                exchange ->
                                        FaultyServer.send(
                                                exchange, 200, feed.get().getBytes(UTF_8)));
        start(TestSettings.USUAL);
    }

    private void start(TestSettings settings) {
        Jdbi jdbi = TestDatabase.fresh();
        fetcher = new HttpFetcher(settings, clock);
        sources = new Sources(jdbi, clock);
        entries = new Entries(jdbi);
        gathering = new Gathering(jdbi, fetcher, clock, new TestFeedSettings());
    }

    @AfterEach
    void close() {
        server.close();
    }

    private long feedAt(String path) {
        return sources.add(NewSource.at(SourceKind.FEED, server.at(path).toString()));
    }

    private SourceStatus status(long id) {
        return sources.byId(id).orElseThrow();
    }

    private List<String> titles() {
        return entries.after(0, 1000).stream().map(Entry::title).toList();
    }

    private void pass(Duration time) {
        clock.pin(clock.instant().plus(time));
    }

    @Test
    void a_first_visit_keeps_every_entry_with_its_source_and_dates() {
        long id = feedAt("/feed");
        assertEquals(1, gathering.visitDue());
        var entry = entries.after(0, 10).getFirst();
        assertEquals("A quiet harbour", entry.title());
        assertEquals("https://harbour.example/1", entry.link());
        assertEquals("1", entry.guid());
        assertEquals(new EntryText("About A quiet harbour", false), entry.text());
        assertEquals(new EntryDates(Instant.parse("2026-03-01T09:00:00Z"), NOON), entry.dates());
        assertEquals(id, entry.source().id());
        assertEquals(server.at("/feed").toString(), entry.source().address());
        assertEquals(Health.WELL, status(id).health());
        assertEquals(1, status(id).entries());
    }

    @Test
    void a_second_visit_keeps_only_what_is_new() {
        feedAt("/feed");
        gathering.visitDue();
        feed.set(Feeds.rss(SECOND, FIRST));
        pass(Duration.ofDays(1));
        assertEquals(1, gathering.visitDue());
        assertEquals(List.of("A quiet harbour", "A loud harbour"), titles());
        assertEquals(
                List.of("A loud harbour"),
                entries.after(1, 10).stream().map(Entry::title).toList());
    }

    @Test
    void nothing_is_visited_before_its_time() {
        feedAt("/feed");
        gathering.visitDue();
        assertEquals(0, gathering.visitDue());
        assertEquals(1, server.asked().size());
    }

    @Test
    void entries_are_numbered_by_slug_then_date_whoever_answers_first()
            throws InterruptedException {
        var late = new CountDownLatch(1);
        server.on(
                "/slow",
                exchange -> {
                    await(late);
                    FaultyServer.send(exchange, 200, Feeds.rss(SECOND).getBytes(UTF_8));
                });
        server.on(
                "/fast",
                exchange -> {
                    FaultyServer.send(exchange, 200, Feeds.rss(FIRST).getBytes(UTF_8));
                    late.countDown();
                });
        sources.add(
                new NewSource(
                        "aaa",
                        "a",
                        Location.feed(server.at("/slow").toString(), null),
                        Shelf.UNSORTED,
                        false));
        var elsewhere = server.at("/fast").toString().replace("localhost", "127.0.0.1");
        sources.add(
                new NewSource("bbb", "b", Location.feed(elsewhere, null), Shelf.UNSORTED, false));
        assertEquals(2, gathering.visitDue());
        assertEquals(
                List.of("aaa", "bbb"),
                entries.after(0, 10).stream().map(entry -> entry.source().slug()).toList());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_same_body_renews_the_validators_and_adds_nothing() {
        var etag = new AtomicReference<>("\"one\"");
        server.on(
                "/same",
                exchange ->
                        FaultyServer.send(
                                exchange,
                                200,
                                Feeds.rss(FIRST).getBytes(UTF_8),
                                "ETag",
                                etag.get()));
        long id = feedAt("/same");
        gathering.visitDue();
        for (var next : List.of("\"two\"", "\"three\"")) {
            etag.set(next);
            pass(Duration.ofDays(1));
            assertEquals(0, gathering.visitDue());
        }
        var sent = server.asked().stream().map(asked -> asked.header("If-none-match")).toList();
        assertEquals(List.of("", "\"one\"", "\"two\""), sent);
        assertEquals(Health.WELL, status(id).health());
    }

    @Test
    void edited_titles_moved_links_and_renewed_guids_are_still_the_same_entries() {
        feedAt("/feed");
        feed.set(Feeds.rss(FIRST, SECOND));
        gathering.visitDue();
        var edits =
                List.of(
                        FIRST.replace("A quiet harbour", "A very quiet harbour"),
                        FIRST.replace("https://harbour.example/1", "https://new.example/first"),
                        FIRST.replace(">1</guid>", ">urn:new:1</guid>"));
        for (var edit : edits) {
            feed.set(Feeds.rss(edit, SECOND));
            pass(Duration.ofDays(1));
            assertEquals(0, gathering.visitDue(), edit);
        }
    }

    @Test
    void an_entry_that_says_something_else_is_changed_in_place_and_noticed() {
        feedAt("/feed");
        feed.set(Feeds.rss(FIRST, SECOND));
        gathering.visitDue();
        assertEquals(List.of(), entries.revisedAfter(0, 10));
        feed.set(Feeds.rss(FIRST.replace("About A quiet", "Storm over the"), SECOND));
        pass(Duration.ofDays(1));
        assertEquals(0, gathering.visitDue());
        assertEquals(List.of(new Revision(1, 1)), entries.revisedAfter(0, 10));
        assertEquals("Storm over the harbour", entries.after(0, 1).getFirst().text().html());
        feed.set(Feeds.rss(FIRST.replace("About A quiet", "<b>Storm</b> over  the"), SECOND));
        pass(Duration.ofDays(1));
        gathering.visitDue();
        assertEquals(List.of(), entries.revisedAfter(1, 10), "in other clothes");
        feed.set(Feeds.rss(FIRST.replace("About A quiet harbour", "Storm"), SECOND));
        pass(Duration.ofDays(1));
        gathering.visitDue();
        assertEquals("Storm over the harbour", entries.after(0, 1).getFirst().text().html(), "cut");
    }

    @Test
    void an_entry_that_changes_step_by_step_stays_one_entry() {
        feedAt("/feed");
        feed.set(Feeds.rss(FIRST, SECOND));
        gathering.visitDue();
        var entry = FIRST;
        for (var edit :
                List.of(
                        List.of("harbour.example/1", "pier.example/first"),
                        List.of(">1</guid>", ">urn:1</guid>"),
                        List.of("<title>A quiet", "<title>A still"),
                        List.of("pier.example/first", "quay.example/a/b"),
                        List.of(">urn:1</guid>", ">urn:other</guid>"))) {
            entry = entry.replace(edit.get(0), edit.get(1));
            feed.set(Feeds.rss(entry, SECOND));
            pass(Duration.ofDays(1));
            assertEquals(0, gathering.visitDue(), entry);
        }
    }

    @Test
    void control_characters_reach_no_entry() {
        feedAt("/feed");
        feed.set(
                Feeds.rss(
                        Feeds.item(
                                "a&#1;b\u0002",
                                "Har\u0007bour&#8;",
                                "https://harbour.example/\u0003x",
                                "Mon, 02 Mar 2026 09:00:00 GMT")));
        assertEquals(1, gathering.visitDue());
        var entry = entries.after(0, 1).getFirst();
        var all = entry.guid() + entry.link() + entry.title() + entry.text().html();
        assertTrue(all.chars().noneMatch(Character::isISOControl), all);
    }

    @Test
    void one_guid_on_all_items_leaves_all_items() {
        feedAt("/feed");
        feed.set(
                Feeds.rss(
                        FIRST.replace(">1</guid>", ">x</guid>"),
                        SECOND.replace(">2</guid>", ">x</guid>")));
        assertEquals(2, gathering.visitDue());
        pass(Duration.ofDays(1));
        var third =
                Feeds.item(
                        "x",
                        "A third harbour",
                        "https://harbour.example/3",
                        "Tue, 03 Mar 2026 09:00:00 GMT");
        feed.set(Feeds.rss(third));
        assertEquals(1, gathering.visitDue());
    }

    @Test
    void absurd_dates_become_none() {
        feedAt("/feed");
        feed.set(
                Feeds.rss(
                        Feeds.item(
                                "1",
                                "One",
                                "https://harbour.example/1",
                                "Thu, 01 Jan 1970 00:00:00 GMT"),
                        Feeds.item(
                                "2",
                                "Two",
                                "https://harbour.example/2",
                                "Thu, 01 Jan 2099 00:00:00 GMT"),
                        Feeds.item("3", "Three", "https://harbour.example/3", "not a date")));
        assertEquals(3, gathering.visitDue());
        entries.after(0, 10).forEach(entry -> assertNull(entry.dates().published(), entry.title()));
    }

    @Test
    void a_large_feed_is_kept_whole() {
        feedAt("/feed");
        feed.set(
                Feeds.rss(
                        IntStream.range(0, 900)
                                .mapToObj(i ->
                                        Feeds.item(
                                                "id" + i,
                                                "T" + i,
                                                "https://h.example/" + i,
                                                "Mon, 02 Mar 2026 09:00:00 GMT"))
                                .toArray(String[]::new)));
        assertEquals(900, gathering.visitDue());
    }

    @Test
    void a_page_without_a_feed_is_read_by_its_structure() {
        server.on(
                "/news",
                200,
                """
                <html><body><nav><a href="/">Home of it all</a></nav><main>
                <div class="post"><a href="/n/1">The crane is back</a> <span>March 1, 2026</span></div>
                <div class="post"><a href="/n/2">The crane is gone</a> <span>February 2, 2026</span></div>
                </main></body></html>\
                """,
                "Content-Type",
                "text/html");
        sources.add(NewSource.at(SourceKind.PAGE, server.at("/news").toString()));
        assertEquals(2, gathering.visitDue());
        assertEquals(List.of("The crane is gone", "The crane is back"), titles());
        assertEquals(server.at("/n/2").toString(), entries.after(0, 1).getFirst().link());
    }

    @Test
    void every_fault_is_told_in_words_and_costs_no_other_source_anything() throws IOException {
        start(new TestSettings(true, 200_000, Duration.ofSeconds(3)));
        var bomb = gzip(new byte[3_000_000]);
        server.on("/html", 200, "<!DOCTYPE html><html><body>Checking your browser</body></html>")
                .on("/empty", 200, "")
                .on("/huge", exchange -> FaultyServer.send(exchange, 200, new byte[300_000]))
                .on(
                        "/bomb",
                        exchange ->
                                FaultyServer.send(exchange, 200, bomb, "Content-Encoding", "gzip"))
                .on("/loop", 302, "", "Location", "/loop")
                .on("/slow", exchange -> await(new CountDownLatch(1)))
                .on("/404", 404, "")
                .on("/410", 410, "")
                .on("/429", 429, "", "Retry-After", "7200");
        long good = feedAt("/feed");
        assertProblem("/html", Health.FAILING, "The address shows a web page, not a feed");
        assertProblem("/empty", Health.FAILING, "The document is empty");
        assertProblem("/huge", Health.FAILING, "The document is larger than 200,000 bytes");
        assertProblem("/bomb", Health.FAILING, "The document is larger than 200,000 bytes");
        assertProblem(
                "/loop",
                Health.FAILING,
                "The redirects go in a circle by way of " + server.at("/loop"));
        assertProblem("/slow", Health.FAILING, "The answer took longer than 3 s");
        assertProblem("/404", Health.FAILING, "HTTP 404: nothing is at this address");
        assertProblem("/410", Health.GONE, "HTTP 410: the publisher took it down for good");
        assertProblem(
                "/429",
                Health.WAITING,
                "HTTP 429: the site asks us to wait until 2026-03-02T14:00:00Z");
        assertEquals(Health.WELL, status(good).health());
        assertEquals(List.of("A quiet harbour"), titles());
    }

    private void assertProblem(String path, Health health, String problem) {
        long id = feedAt(path);
        gathering.visitDue();
        assertEquals(problem, status(id).problem(), path);
        assertEquals(health, status(id).health(), path);
        assertTrue(status(id).visits().nextVisit().isAfter(NOON), path);
    }

    private static byte[] gzip(byte[] body) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        }
        return out.toByteArray();
    }

    @Test
    void a_truncated_feed_gives_what_is_whole_and_the_rest_when_it_recovers() {
        feedAt("/feed");
        var whole = Feeds.rss(FIRST, SECOND);
        feed.set(whole.substring(0, whole.indexOf("A loud") + 3));
        assertEquals(1, gathering.visitDue());
        feed.set(whole);
        pass(Duration.ofDays(1));
        assertEquals(1, gathering.visitDue());
        assertEquals(List.of("A quiet harbour", "A loud harbour"), titles());
    }

    @Test
    void a_lie_about_the_charset_is_seen_through() {
        var body =
                Feeds.rss(
                                Feeds.item(
                                        "1",
                                        "Ожидается сильный ветер на побережье",
                                        "https://h.example/1",
                                        ""))
                        .getBytes(Charset.forName("windows-1251"));
        server.on(
                "/lie",
                exchange ->
                        FaultyServer.send(
                                exchange,
                                200,
                                body,
                                "Content-Type",
                                "text/xml; charset=iso-8859-1"));
        feedAt("/lie");
        gathering.visitDue();
        assertEquals(List.of("Ожидается сильный ветер на побережье"), titles());
    }

    @Test
    void a_private_address_is_refused_unless_configured() {
        start(new TestSettings(false, 1000, Duration.ofSeconds(5)));
        long id = feedAt("/feed");
        gathering.visitDue();
        assertEquals(
                "localhost is a private address; set docket.http.allow-private-addresses to read"
                        + " it",
                status(id).problem());
        assertEquals(List.of(), server.asked());
    }

    @Test
    void a_failing_source_is_tried_ever_more_rarely_and_is_well_again_at_once() {
        var status = new AtomicReference<>(500);
        server.on(
                "/ill",
                exchange ->
                        FaultyServer.send(
                                exchange, status.get(), Feeds.rss(FIRST).getBytes(UTF_8)));
        long id = feedAt("/ill");
        for (int failures = 1; failures <= 12; failures++) {
            gathering.visitDue();
            assertEquals(failures, status(id).failures());
            clock.pin(status(id).visits().nextVisit());
        }
        assertFalse(
                status(id).visits().nextVisit().isAfter(clock.instant().plus(Duration.ofDays(1))));
        status.set(200);
        assertEquals(1, gathering.visitDue());
        assertEquals(0, status(id).failures());
        assertNull(status(id).problem());
    }

    @Test
    void a_paused_source_is_left_alone_until_resumed() {
        long id = feedAt("/feed");
        sources.pause(id);
        assertEquals(0, gathering.visitDue());
        sources.resume(id);
        assertEquals(1, gathering.visitDue());
    }

    @Test
    void what_no_database_takes_is_left_out_of_a_text() {
        server.on(
                "/nul",
                200,
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"a\\u0000b\",\"title\":\"T\\u0000\\ud800x\"}]}");
        long id = feedAt("/nul");
        assertEquals(1, gathering.visitDue(), () -> String.valueOf(status(id).problem()));
        assertEquals("ab", entries.after(0, 1).getFirst().guid());
    }

    @Test
    void to_add_a_source_asks_the_site_nothing_and_its_first_visit_asks_once() {
        feedAt("/feed");
        assertEquals(List.of(), server.asked(), "two requests at once are how one gets a 429");
        gathering.visitDue();
        assertEquals(1, server.asked().size());
    }

    @Test
    void sources_of_one_host_are_never_read_at_the_same_time() {
        var now = new java.util.concurrent.atomic.AtomicInteger();
        var most = new java.util.concurrent.atomic.AtomicInteger();
        for (int i = 0; i < 6; i++) {
            var path = "/many" + i;
            server.on(
                    path,
                    exchange -> {
                        most.accumulateAndGet(now.incrementAndGet(), Math::max);
                        now.decrementAndGet();
                        FaultyServer.send(exchange, 200, Feeds.rss().getBytes(UTF_8));
                    });
            var address = server.at(path).toString();
            sources.add(
                    NewSource.at(
                            SourceKind.FEED,
                            i % 2 == 0 ? address : address.replace("localhost", "LOCALHOST")));
        }
        gathering.visitDue();
        assertEquals(6, server.asked().size());
        assertEquals(1, most.get());
    }

    @Test
    void a_first_visit_invents_no_date_to_be_modified_since() {
        server.on("/plain", 200, Feeds.rss(FIRST));
        feedAt("/plain");
        gathering.visitDue();
        pass(Duration.ofDays(1));
        gathering.visitDue();
        assertEquals(2, server.asked().size());
        for (var asked : server.asked()) {
            assertEquals("", asked.header("If-modified-since"));
            assertEquals("", asked.header("If-none-match"));
        }
    }

    @Test
    void a_quiet_site_is_asked_a_few_times_a_day_at_most() {
        feedAt("/feed");
        for (int hour = 0; hour < 7 * 24; hour++) {
            gathering.visitDue();
            pass(Duration.ofHours(1));
        }
        assertTrue(server.asked().size() <= 30, () -> server.asked().size() + " visits in a week");
    }

    @Test
    void a_redirect_for_good_that_leads_elsewhere_every_time_is_never_believed() {
        var target = new AtomicReference<>("/feed?1");
        server.on(
                "/wandering",
                exchange ->
                        FaultyServer.send(exchange, 308, new byte[0], "Location", target.get()));
        long id = feedAt("/wandering");
        for (int day = 1; day <= 6; day++) {
            target.set("/feed?" + day);
            gathering.visitDue();
            pass(Duration.ofDays(2));
        }
        assertEquals(server.at("/wandering").toString(), status(id).source().address());
    }

    @Test
    void a_redirect_for_now_is_followed_and_forgotten() {
        server.on("/temporary", 302, "", "Location", "/feed");
        long id = feedAt("/temporary");
        for (int week = 0; week < 3; week++) {
            gathering.visitDue();
            pass(Duration.ofDays(7));
        }
        assertEquals(server.at("/temporary").toString(), status(id).source().address());
        assertEquals(List.of("A quiet harbour"), titles());
    }

    @Test
    void a_page_that_robots_txt_closes_is_not_read_and_says_so() {
        server.on("/robots.txt", 200, "User-agent: *\nDisallow: /news\n");
        server.on("/news", 200, "<a href='/1'>The crane is back</a>");
        long id = sources.add(NewSource.at(SourceKind.PAGE, server.at("/news").toString()));
        assertEquals(0, gathering.visitDue());
        assertEquals("robots.txt asks us not to read /news", status(id).problem());
        assertEquals(
                List.of("/robots.txt"),
                server.asked().stream().map(FaultyServer.Asked::path).toList());
    }

    @Test
    void a_feed_that_an_operator_gave_us_needs_no_robots_txt() {
        server.on("/robots.txt", 200, "User-agent: *\nDisallow: /\n");
        feedAt("/feed");
        assertEquals(1, gathering.visitDue());
    }

    @Test
    void a_link_that_runs_a_script_never_reaches_an_entry() {
        feedAt("/feed");
        feed.set(
                Feeds.rss(
                        Feeds.item("1", "One", "javascript:alert(1)", ""),
                        Feeds.item("2", "Two", "https://harbour.example/2", "")));
        assertEquals(2, gathering.visitDue());
        assertEquals(
                java.util.Arrays.asList(null, "https://harbour.example/2"),
                entries.after(0, 10).stream().map(Entry::link).toList());
    }

    @Test
    void tracking_parameters_that_change_with_every_visit_make_no_new_entries() {
        feedAt("/feed");
        for (int visit = 1; visit <= 3; visit++) {
            var link = "https://harbour.example/1?utm_source=feed&amp;utm_content=" + visit;
            feed.set(
                    Feeds.rss(
                            FIRST.replace("https://harbour.example/1", link)
                                    .replaceAll("<guid.*?</guid>", "")));
            gathering.visitDue();
            pass(Duration.ofDays(1));
        }
        assertEquals(List.of("A quiet harbour"), titles());
    }

    @Test
    void an_old_doctype_is_no_reason_to_refuse_a_feed() {
        feedAt("/feed");
        feed.set(
                Feeds.rss(FIRST)
                        .replace(
                                "<rss",
                                "<!DOCTYPE rss PUBLIC \"-//Netscape//DTD RSS 0.91//EN\""
                                        + " \"http://127.0.0.1:1/rss.dtd\"><rss"));
        assertEquals(1, gathering.visitDue());
    }

    @Test
    void a_feed_that_turns_into_a_web_page_keeps_what_it_gave() {
        long id = feedAt("/feed");
        gathering.visitDue();
        feed.set("<!DOCTYPE html><html><body>Moved</body></html>");
        pass(Duration.ofDays(1));
        assertEquals(0, gathering.visitDue());
        assertEquals(Health.FAILING, status(id).health());
        feed.set(Feeds.rss(SECOND, FIRST));
        pass(Duration.ofDays(2));
        assertEquals(1, gathering.visitDue());
        assertEquals(List.of("A quiet harbour", "A loud harbour"), titles());
    }
}
