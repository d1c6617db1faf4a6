package dev.docket.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.feed.Harbour.Call;
import dev.docket.platform.database.TestDatabase;
import dev.docket.platform.http.HttpFetcher;
import dev.docket.platform.http.Request;
import dev.docket.platform.http.TestSettings;
import dev.docket.platform.http.Validators;
import dev.docket.platform.http.WebAddress;
import dev.docket.platform.time.DocketClock;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What webmasters and readers complain about in feed readers, replayed against a site that writes
 * everything down: none of it may happen here. Each test names the complaints that it answers.
 */
class MannersIT {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final String FIRST = item("1", "Sun, 01 Mar 2026 09:00:00 GMT");
    private static final String SECOND = item("2", "Mon, 02 Mar 2026 09:00:00 GMT");
    private static final String PAGE =
            "<!DOCTYPE html><html><head><title>Oh dear</title></head><body>Sorry</body></html>";

    private final DocketClock clock = new DocketClock();
    private Jdbi jdbi;
    private Harbour site;
    private HttpFetcher fetcher;
    private Sources sources;
    private Entries entries;
    private Gathering gathering;

    @BeforeEach
    void open() throws IOException {
        clock.pin(NOON);
        site = new Harbour(clock).keeps("/feed", "\"one\"", Feeds.rss(FIRST));
        jdbi = TestDatabase.fresh();
        sources = new Sources(jdbi, clock);
        entries = new Entries(jdbi);
        restart();
    }

    @AfterEach
    void close() {
        site.close();
    }

    /** Forgets all that is only remembered in memory. */
    private void restart() {
        fetcher = new HttpFetcher(TestSettings.USUAL, clock);
        gathering = new Gathering(jdbi, fetcher, clock, new TestFeedSettings());
    }

    private static String item(String guid, String date) {
        return Feeds.item(guid, "Tide " + guid, "https://harbour.example/" + guid, date);
    }

    private long subscribe(String address) {
        return sources.add(NewSource.at(SourceKind.FEED, address));
    }

    private SourceStatus status(long id) {
        return sources.byId(id).orElseThrow();
    }

    private List<String> titles() {
        return entries.after(0, 1000).stream().map(Entry::title).toList();
    }

    /** Looks for what is due every {@code step} for {@code time}. */
    private void live(Duration time, Duration step) {
        var end = clock.instant().plus(time);
        while (clock.instant().isBefore(end)) {
            gathering.visitDue();
            clock.pin(clock.instant().plus(step));
        }
    }

    private void visitNextDay() {
        clock.pin(clock.instant().plus(DAY));
        gathering.visitDue();
    }

    /** 1: two GETs on subscribing trip a 429 (miniflux/v2 2128). */
    @Test
    void to_subscribe_costs_one_request() {
        subscribe(site.at("/feed"));
        assertEquals(List.of(), site.paths());
        gathering.visitDue();
        gathering.visitDue();
        assertEquals(List.of("/feed"), site.paths());
    }

    /**
     * 2: several sources of a host at a time cause a 429 (miniflux/v2 2336); 3: blocked for
     * simultaneous requests (miniflux/v2 3289).
     */
    @Test
    void a_host_with_many_sources_sees_one_request_at_a_time() {
        for (int i = 0; i < 12; i++) {
            site.says("/feed" + i, 200, Feeds.rss(FIRST));
            subscribe(site.at(i % 2 == 0 ? "localhost" : "LocalHost", "/feed" + i));
        }
        live(DAY, Duration.ofHours(1));
        assertEquals(1, site.most());
    }

    /** 2 and 3 again, with two replicas: a host is visited by one of them. */
    @Test
    void two_replicas_never_visit_one_host_together() throws InterruptedException {
        for (int i = 0; i < 12; i++) {
            site.says("/feed" + i, 200, Feeds.rss(FIRST));
            subscribe(site.at("/feed" + i));
        }
        var other =
                new Gathering(
                        jdbi,
                        new HttpFetcher(TestSettings.USUAL, clock),
                        clock,
                        new TestFeedSettings());
        var replica = Thread.startVirtualThread(other::visitDue);
        gathering.visitDue();
        replica.join();
        assertEquals(1, site.most());
        assertEquals(12, site.calls().size());
    }

    /** 4: feeds stop silently after three errors (miniflux/v2 1628). */
    @Test
    void a_month_of_errors_is_no_reason_to_stop_and_none_to_hide() {
        site.says("/ill", 500, "");
        long id = subscribe(site.at("/ill"));
        live(Duration.ofDays(30), Duration.ofHours(2));
        assertTrue(site.calls("/ill").size() >= 30, () -> site.calls().size() + " visits");
        assertTrue(site.calls("/ill").size() <= 45, () -> site.calls().size() + " visits");
        assertEquals("HTTP 500: the site has a fault", status(id).problem());
        assertEquals(Health.FAILING, status(id).health());
        site.says("/ill", 200, Feeds.rss(FIRST));
        live(Duration.ofDays(1), Duration.ofHours(1));
        assertEquals(Health.WELL, status(id).health());
        assertEquals(List.of("Tide 1"), titles());
    }

    /**
     * 5: Substack and Cloudflare block readers (Athou/commafeed 1138); 6: 403 by User-Agent or
     * Accept (FreshRSS/FreshRSS 5086).
     */
    @Test
    void every_request_says_who_asks_and_takes_what_there_is() {
        site.says("/blocked", 403, "", "cf-mitigated", "challenge");
        subscribe(site.at("/feed"));
        long blocked = subscribe(site.at("/blocked"));
        sources.add(NewSource.at(SourceKind.PAGE, site.at("/news")));
        gathering.visitDue();
        assertEquals(4, site.calls().size(), "robots.txt among them");
        for (var call : site.calls()) {
            assertEquals(TestSettings.USUAL.userAgent(), call.header("User-agent"));
            assertTrue(call.header("Accept").contains("*/*"), call.header("Accept"));
            assertFalse(call.headers().toString().contains("Mozilla"), call.headers()::toString);
            assertEquals("", call.header("Cookie"));
        }
        assertEquals("Blocked by Cloudflare: HTTP 403", status(blocked).problem());
    }

    /** 7: an invented If-Modified-Since and no ETag (FreshRSS/FreshRSS 6056). */
    @Test
    void validators_go_back_as_they_came_or_not_at_all() {
        site.says("/bare", 200, Feeds.rss(FIRST))
                .says("/odd", 200, Feeds.rss(FIRST), "ETag", "W/\"a,b", "Last-Modified", "noonish");
        subscribe(site.at("/bare"));
        subscribe(site.at("/odd"));
        gathering.visitDue();
        visitNextDay();
        assertConditions(site.calls("/bare").getLast(), "", "");
        assertConditions(site.calls("/odd").getFirst(), "", "");
        assertConditions(site.calls("/odd").getLast(), "W/\"a,b", "noonish");
    }

    private static void assertConditions(Call call, String etag, String since) {
        assertEquals(etag, call.header("If-none-match"));
        assertEquals(since, call.header("If-modified-since"));
    }

    /** 8: validators are not updated when the body's hash matches (feedbin/feedbin 726). */
    @Test
    void the_same_text_under_new_validators_renews_them() {
        subscribe(site.at("/feed"));
        gathering.visitDue();
        site.keeps("/feed", "\"two\"", Feeds.rss(FIRST));
        visitNextDay();
        visitNextDay();
        assertConditions(site.calls().getLast(), "\"two\"", "");
        site.says("/feed", 200, Feeds.rss(FIRST));
        visitNextDay();
        visitNextDay();
        assertConditions(site.calls().getLast(), "", "");
    }

    /** 9: a reader makes 60 % of a site's traffic for its feed (nextcloud/news 588). */
    @Test
    void a_site_that_has_no_news_is_asked_ever_more_rarely() {
        subscribe(site.at("/feed"));
        live(Duration.ofDays(1), Duration.ofMinutes(5));
        int first = site.calls().size();
        live(Duration.ofDays(13), Duration.ofHours(1));
        int later = site.calls().size();
        live(Duration.ofDays(7), Duration.ofHours(1));
        int last = site.calls().size() - later;
        assertTrue(first <= 6, first + " visits on the first day");
        assertTrue(last <= 10, last + " visits in the third week");
        site.calls().stream()
                .skip(1)
                .forEach(call -> assertEquals("\"one\"", call.header("If-none-match")));
    }

    /** 9 again: what the site says stays fresh is not asked for sooner. */
    @Test
    void a_promise_of_freshness_is_believed() {
        site.says("/kept", 200, Feeds.rss(), "Cache-Control", "max-age=21600");
        subscribe(site.at("/kept"));
        live(Duration.ofDays(2), Duration.ofMinutes(10));
        var calls = site.calls("/kept");
        assertTrue(calls.size() >= 7, () -> calls.size() + " visits");
        for (int i = 1; i < calls.size(); i++) {
            var gap = Duration.between(calls.get(i - 1).at(), calls.get(i).at());
            assertTrue(gap.compareTo(Duration.ofHours(6)) >= 0, gap::toString);
        }
    }

    /** 10: 301 and 308 are never persisted (Athou/commafeed 935 and 978). */
    @Test
    void a_move_for_good_is_believed_after_it_was_met_on_several_days() {
        site.says("/old", 301, "", "Location", "/older")
                .says("/older", 308, "", "Location", "/feed");
        long id = subscribe(site.at("/old"));
        gathering.visitDue();
        clock.pin(NOON.plus(Duration.ofDays(4)));
        gathering.visitDue();
        assertEquals(site.at("/old"), status(id).source().address(), "met on two days only");
        visitNextDay();
        assertEquals(site.at("/feed"), status(id).source().address());
        visitNextDay();
        assertEquals("/feed", site.paths().getLast());
        assertEquals("/feed", site.paths().get(site.paths().size() - 2), "asked for at once");
        assertEquals(id, subscribe(site.at("/old")), "the catalogue's address stays known");
    }

    /** 10, the other way round: an evening's mistake must not lose a source. */
    @Test
    void a_move_that_is_taken_back_was_none() {
        long id = subscribe(site.at("/home"));
        for (int day = 0; day < 12; day++) {
            boolean back = day % 3 == 2;
            site.says("/home", back ? 200 : 301, back ? Feeds.rss(FIRST) : "", "Location", "/feed");
            visitNextDay();
        }
        assertEquals(site.at("/home"), status(id).source().address());
    }

    /** 10: a domain that was sold redirects everything to a shop. */
    @Test
    void a_move_to_what_is_no_feed_is_never_believed() {
        site.says("/sold", 301, "", "Location", "/shop").says("/shop", 200, PAGE);
        long id = subscribe(site.at("/sold"));
        for (int day = 0; day < 12; day++) {
            visitNextDay();
        }
        assertEquals(site.at("/sold"), status(id).source().address());
        assertEquals("The address shows a web page, not a feed", status(id).problem());
    }

    /** 11: feeds with a DOCTYPE are rejected (Athou/commafeed 1260). */
    @Test
    void an_old_doctype_is_read_over() {
        site.says(
                "/old",
                200,
                Feeds.rss(FIRST)
                        .replace("<rss", "<!DOCTYPE rss SYSTEM \"http://127.0.0.1:1/x.dtd\"><rss"));
        subscribe(site.at("/old"));
        assertEquals(1, gathering.visitDue());
    }

    /** 12: edits of a title or an address create duplicates (miniflux/v2 797 and 3120). */
    @Test
    void an_edited_entry_is_no_new_one() {
        site.says("/edits", 200, Feeds.rss(FIRST, SECOND));
        subscribe(site.at("/edits"));
        assertEquals(2, gathering.visitDue());
        for (var edit :
                List.of(
                        FIRST.replace("Tide 1", "High tide"),
                        FIRST.replace("harbour.example/1", "harbour.example/first"))) {
            site.says("/edits", 200, Feeds.rss(edit, SECOND));
            visitNextDay();
        }
        assertEquals(2, titles().size(), titles()::toString);
    }

    /** 13: one GUID on all items leaves one of them (miniflux/v2 4197). */
    @Test
    void one_guid_on_all_items_leaves_all_items() {
        site.says("/same", 200, Feeds.rss(FIRST, SECOND).replaceAll(">[12]</guid>", ">x</guid>"));
        subscribe(site.at("/same"));
        assertEquals(2, gathering.visitDue());
    }

    /** 14: tracking parameters make duplicates (miniflux/v2 4535 and 2720). */
    @Test
    void tracking_parameters_make_no_new_entries() {
        subscribe(site.at("/tracked"));
        for (int visit = 0; visit < 3; visit++) {
            var link = "harbour.example/1?utm_source=rss&amp;utm_content=" + visit;
            site.says(
                    "/tracked",
                    200,
                    Feeds.rss(
                            FIRST.replace("harbour.example/1", link)
                                    .replaceAll("<guid.*?</guid>", "")));
            visitNextDay();
        }
        assertEquals(List.of("Tide 1"), titles());
    }

    /** 15: the text is empty or partial (miniflux/v2 1343 and 1367): what was given is all kept. */
    @Test
    void a_feed_with_the_whole_text_is_kept_whole() {
        var text = "The tide rises. ".repeat(2000).strip();
        site.says(
                "/full",
                200,
                Feeds.rss(FIRST)
                        .replace(
                                "<rss",
                                "<rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"")
                        .replace(
                                "</item>",
                                "<content:encoded>" + text + "</content:encoded></item>"));
        subscribe(site.at("/full"));
        gathering.visitDue();
        var kept = entries.after(0, 1).getFirst().text();
        assertEquals(new EntryText(text, true), kept);
    }

    /** Retry-After: for the whole host, not a second early, after a restart too. */
    @Test
    void a_host_that_asks_for_quiet_gets_it_from_every_source_and_replica() {
        site.says("/a", 429, "", "Retry-After", "10800").says("/b", 200, Feeds.rss(FIRST));
        long a = subscribe(site.at("/a"));
        long b = subscribe(site.at("/b"));
        long elsewhere = subscribe(site.at("127.0.0.1", "/feed"));
        gathering.visitDue();
        assertEquals(Health.WAITING, status(a).health());
        assertEquals(
                "The site has asked us to wait until 2026-03-02T15:00:00Z", status(b).problem());
        assertEquals(Health.WELL, status(elsewhere).health());
        var page = WebAddress.of(site.at("/page"));
        fetcher.fetch(Request.crawled(page, Validators.NONE));
        restart();
        sources.resume(b);
        clock.pin(NOON.plusSeconds(10799));
        gathering.visitDue();
        assertEquals(1, site.calls().stream().filter(MannersIT::isHeld).count());
        clock.pin(NOON.plusSeconds(10800));
        gathering.visitDue();
        assertEquals(Health.WELL, status(b).health());
        assertEquals(List.of("/a", "/b", "/a"), held());
    }

    private static boolean isHeld(Call call) {
        return !call.header("Host").startsWith("127.");
    }

    private List<String> held() {
        return site.calls().stream().filter(MannersIT::isHeld).map(Call::path).toList();
    }

    /** One source that is always turned away must not starve the others of its host. */
    @Test
    void whoever_provokes_a_host_is_asked_last() {
        site.says("/always", 429, "", "Retry-After", "3600").says("/well", 200, Feeds.rss(FIRST));
        subscribe(site.at("/always"));
        long well = subscribe(site.at("/well"));
        live(Duration.ofDays(3), Duration.ofMinutes(10));
        assertEquals(Health.WELL, status(well).health());
        assertTrue(site.calls("/well").size() >= 5, () -> site.paths().toString());
        assertTrue(site.calls("/always").size() <= 12, () -> site.paths().toString());
    }

    /** A short Retry-After is stood out in line, and costs the host's other sources no visit. */
    @Test
    void a_short_wait_makes_nobody_late() {
        site.says("/busy", 503, "", "Retry-After", "20");
        long busy = subscribe(site.at("/busy"));
        subscribe(site.at("/feed"));
        gathering.visitDue();
        assertEquals(List.of("Tide 1"), titles());
        site.says("/busy", 200, Feeds.rss(SECOND));
        live(Duration.ofHours(1), Duration.ofMinutes(10));
        assertEquals(List.of("Tide 1", "Tide 2"), titles());
        assertEquals(Health.WELL, status(busy).health());
    }

    /** What could not be read leaves no validators that would hide the recovery. */
    @Test
    void no_fault_outlives_its_end() {
        long id = subscribe(site.at("/feed"));
        gathering.visitDue();
        for (var fault : List.of(PAGE, "", "<rss><channel", "plain words")) {
            site.keeps("/feed", "\"fault\"", fault);
            visitNextDay();
            visitNextDay();
            assertFalse(site.calls().getLast().header("If-none-match").contains("fault"), fault);
            site.keeps("/feed", "\"one\"", Feeds.rss(FIRST));
            visitNextDay();
            assertEquals(Health.WELL, status(id).health(), fault);
            assertNull(status(id).problem());
        }
        site.keeps("/feed", "\"fault\"", Feeds.rss(SECOND, FIRST));
        visitNextDay();
        assertEquals(List.of("Tide 1", "Tide 2"), titles(), "under the validators of the fault");
    }

    /** Sources that were added together do not come due in lock-step. */
    @Test
    void visits_spread_out_and_a_replay_spreads_them_the_same() {
        var next = new TreeSet<Instant>();
        for (int i = 0; i < 8; i++) {
            site.says("/many" + i, 200, Feeds.rss());
            subscribe(site.at("/many" + i));
        }
        gathering.visitDue();
        sources.list().forEach(source -> next.add(source.visits().nextVisit()));
        assertTrue(next.size() >= 7, next::toString);
        assertTrue(next.getFirst().isAfter(NOON.plus(Duration.ofMinutes(53))), next::toString);
        assertFalse(next.getLast().isAfter(NOON.plus(Duration.ofHours(1))), next::toString);
    }

    /** 410 is seen, and looked at again: soon at first, then once a week. */
    @Test
    void what_is_gone_is_looked_for_ever_more_rarely_and_found_again() {
        site.says("/gone", 410, "");
        long id = subscribe(site.at("/gone"));
        live(Duration.ofDays(60), Duration.ofHours(4));
        assertEquals(Health.GONE, status(id).health());
        int visits = site.calls("/gone").size();
        assertTrue(visits >= 12 && visits <= 18, visits + " visits");
        site.says("/gone", 200, Feeds.rss(FIRST));
        live(Duration.ofDays(7), Duration.ofHours(1));
        assertEquals(Health.WELL, status(id).health());
    }

    /** RSS's own words, also after a restart and an answer of 304 that does not repeat them. */
    @Test
    void nobody_calls_in_the_hours_that_a_feed_leaves_out_nor_before_its_time_to_live() {
        var items =
                IntStream.range(0, 5)
                        .mapToObj(i -> item("n" + i, "Mon, 02 Mar 2026 11:5%d:00 GMT".formatted(i)))
                        .toArray(String[]::new);
        var words =
                "<ttl>30</ttl><skipHours><hour>12</hour><hour>13</hour><hour>14</hour></skipHours>";
        site.keeps("/feed", "\"one\"", Feeds.rss(items).replace("<item>", words + "<item>"));
        subscribe(site.at("/feed"));
        gathering.visitDue();
        clock.pin(NOON.plusSeconds(60));
        restart();
        live(DAY.plusHours(4), Duration.ofMinutes(5));
        var calls = site.calls("/feed").stream().map(Harbour.Call::at).toList();
        assertFalse(calls.get(1).isBefore(NOON.plus(Duration.ofHours(3))), calls::toString);
        assertTrue(calls.get(1).isBefore(NOON.plus(Duration.ofHours(4))), calls::toString);
        for (int i = 1; i < calls.size(); i++) {
            var time = calls.get(i).atOffset(ZoneOffset.UTC).toLocalTime();
            boolean silent = time.isAfter(LocalTime.NOON) && time.isBefore(LocalTime.of(15, 0));
            assertFalse(silent, calls::toString);
            var wait = Duration.between(calls.get(i - 1), calls.get(i));
            assertTrue(wait.compareTo(Duration.ofMinutes(30)) >= 0, calls::toString);
        }
    }
}
