package dev.docket.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.article.reading.Newsroom;
import dev.docket.article.reading.PageVisit;
import dev.docket.feed.Entries;
import dev.docket.platform.database.TestDatabase;
import dev.docket.platform.http.FetchOutcome;
import dev.docket.platform.time.DocketClock;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingIT {

    private static final Instant START = Instant.parse("2026-03-01T06:00:00Z");

    private final Jdbi jdbi = TestDatabase.fresh();
    private final Newsroom newsroom = new Newsroom(jdbi);
    private final Articles articles = new Articles(jdbi);
    private final DocketClock clock = new DocketClock();
    private final Map<String, PageVisit> web = new ConcurrentHashMap<>();
    private final Map<String, Integer> visits = new ConcurrentHashMap<>();
    private Reading reading;

    @BeforeEach
    void open() {
        clock.pin(START);
        var config =
                new SmallRyeConfigBuilder()
                        .withMapping(ArticleConfig.class)
                        .withConverter(Duration.class, 300, new DurationConverter())
                        .build()
                        .getConfigMapping(ArticleConfig.class);
        reading = new Reading(jdbi, new Entries(jdbi), this::visit, config, clock);
    }

    private PageVisit visit(String url) {
        visits.merge(url, 1, Integer::sum);
        return web.getOrDefault(url, new PageVisit.Missing("the page is gone (404)"));
    }

    private void page(String url, String title, String html) {
        var page =
                "<html lang=en><title>"
                        + title
                        + "</title><body><article><h1>"
                        + title
                        + "</h1>"
                        + html
                        + "</article></body></html>";
        web.put(url, new PageVisit.Page(page.getBytes(StandardCharsets.UTF_8), null, url));
    }

    @Test
    void a_full_entry_is_taken_as_it_is_and_its_page_left_alone() {
        long lab = newsroom.source("lab", "Lab", 3);
        newsroom.entry(
                lab,
                "https://lab.test/a?utm_source=rss",
                "A model",
                Newsroom.longText("model"),
                true);
        assertEquals(1, reading.readNew());
        var article = articles.after(0, 10).getFirst();
        assertEquals("https://lab.test/a", article.url());
        assertEquals(new Origin(lab, "lab", "Lab", 3, "labs"), article.origin());
        assertEquals("en", article.text().language());
        assertEquals(START, article.gathered());
        assertTrue(visits.isEmpty());
    }

    @Test
    void an_article_knows_its_sources_shelf_as_it_is_now() {
        long lab = newsroom.source("lab", "Lab", 3);
        newsroom.entry(lab, "https://lab.test/a", "A model", Newsroom.longText("model"), true);
        reading.readNew();
        var read = articles.after(0, 10).getFirst();
        assertFalse(read.origin().isRoundUp());
        jdbi.useHandle(handle -> handle.execute("UPDATE source SET section = 'Roundup'"));
        assertTrue(articles.byIds(List.of(read.id())).getFirst().origin().isRoundUp());
    }

    @Test
    void a_summary_sends_us_to_the_page() {
        long lab = newsroom.source("lab", "Lab", 3);
        page("https://lab.test/a", "A model", Newsroom.longText("page"));
        newsroom.entry(lab, "https://lab.test/a", "A model", "<p>Short.</p>", false);
        reading.readNew();
        assertTrue(articles.after(0, 10).getFirst().text().body().startsWith("page number 0"));
    }

    @Test
    void a_missing_page_leaves_the_feeds_own_text_and_the_reason() {
        long lab = newsroom.source("lab", "Lab", 3);
        newsroom.entry(
                lab, "https://lab.test/gone", "A model", "<p>Short <b>words</b>.</p>", false);
        reading.readNew();
        assertEquals("Short words.", articles.after(0, 10).getFirst().text().body());
        assertEquals(List.of("the page is gone (404)"), problems());
    }

    private List<String> problems() {
        return jdbi.withHandle(handle ->
                handle.createQuery("SELECT problem FROM entry_reading ORDER BY entry_id")
                        .mapTo(String.class)
                        .list());
    }

    @Test
    void a_passing_fault_is_waited_for_and_holds_nobody_up() {
        long lab = newsroom.source("lab", "Lab", 3);
        web.put("https://lab.test/slow", new PageVisit.Failed("no answer in 30 seconds"));
        newsroom.entry(lab, "https://lab.test/slow", "Slow", "<p>Short.</p>", false);
        newsroom.entry(lab, "https://lab.test/b", "Swift", Newsroom.longText("swift"), true);
        assertEquals(1, reading.readNew());
        assertEquals(0, reading.readNew(), "not before its time");
        page("https://lab.test/slow", "Slow", Newsroom.longText("slow"));
        clock.pin(START.plus(Duration.ofMinutes(11)));
        assertEquals(1, reading.readNew());
        assertEquals(List.of("Swift", "Slow"), titles());
    }

    private List<String> titles() {
        return articles.after(0, 100).stream().map(article -> article.text().title()).toList();
    }

    @Test
    void after_three_attempts_the_feeds_own_text_has_to_do() {
        long lab = newsroom.source("lab", "Lab", 3);
        web.put("https://lab.test/slow", new PageVisit.Failed("no answer in 30 seconds"));
        newsroom.entry(lab, "https://lab.test/slow", "Slow", "<p>Short.</p>", false);
        for (int hours = 0; hours < 5; hours++) {
            clock.pin(START.plus(Duration.ofHours(hours)));
            reading.readNew();
        }
        assertEquals(3, visits.get("https://lab.test/slow"));
        assertEquals("Short.", articles.after(0, 10).getFirst().text().body());
    }

    @Test
    void a_site_that_asks_for_patience_gets_it() {
        long lab = newsroom.source("lab", "Lab", 3);
        var later = START.plus(Duration.ofHours(2));
        web.put("https://lab.test/a", new PageVisit.Later(later, "the site asks us to wait (429)"));
        newsroom.entry(lab, "https://lab.test/a", "A", "<p>Short.</p>", false);
        reading.readNew();
        clock.pin(later.minusSeconds(1));
        reading.readNew();
        assertEquals(1, visits.get("https://lab.test/a"));
        clock.pin(later);
        reading.readNew();
        assertEquals(2, visits.get("https://lab.test/a"));
    }

    @Test
    void articles_are_filed_in_the_order_of_their_entries() {
        long lab = newsroom.source("lab", "Lab", 3);
        for (int i = 0; i < 250; i++) {
            newsroom.entry(
                    lab, "https://lab.test/" + i, "Article " + i, "<p>Words " + i + ".</p>", false);
            if (i % 2 == 0) {
                page("https://lab.test/" + i, "Article " + i, Newsroom.longText("page" + i));
            }
        }
        assertEquals(250, reading.readNew());
        var expected =
                java.util.stream.IntStream.range(0, 250).mapToObj(i -> "Article " + i).toList();
        assertEquals(expected, articles.after(0, 300).stream().map(a -> a.text().title()).toList());
    }

    @Test
    void an_entry_without_title_and_text_is_passed_over() {
        long lab = newsroom.source("lab", "Lab", 3);
        newsroom.entry(lab, null, "", "", true);
        assertEquals(0, reading.readNew());
        assertEquals(Map.of("EMPTY", 1L), articles.outcomes());
        assertEquals(0, articles.count());
    }

    @Test
    void articles_are_found_by_id_in_order() {
        long lab = newsroom.source("lab", "Lab", 3);
        newsroom.entry(lab, "https://lab.test/a", "A", Newsroom.longText("apple"), true);
        newsroom.entry(lab, "https://lab.test/b", "B", Newsroom.longText("pear"), true);
        reading.readNew();
        long first = articles.after(0, 1).getFirst().id();
        var second = articles.after(first, 1).getFirst();
        assertEquals(
                List.of("A", "B"),
                articles.byIds(List.of(second.id(), first, 999L)).stream()
                        .map(a -> a.text().title())
                        .toList());
        assertEquals(second, articles.byId(second.id()).orElseThrow());
    }

    @Test
    void a_page_that_robots_txt_closes_leaves_the_feeds_text_at_once() {
        long lab = newsroom.source("lab", "Lab", 3);
        web.put("https://lab.test/closed", Newsroom.answer(new FetchOutcome.Disallowed("/closed")));
        newsroom.entry(lab, "https://lab.test/closed", "Closed", "<p>Short.</p>", false);
        assertEquals(1, reading.readNew());
        assertEquals("Short.", articles.after(0, 10).getFirst().text().body());
        assertEquals(List.of("robots.txt asks us not to read /closed"), problems());
        clock.pin(START.plus(Duration.ofDays(2)));
        reading.readNew();
        assertEquals(1, visits.get("https://lab.test/closed"), "and is not asked again");
    }

    @Test
    void a_site_that_asks_to_wait_for_a_year_is_asked_again_within_its_three_chances() {
        long lab = newsroom.source("lab", "Lab", 3);
        web.put(
                "https://lab.test/a",
                new PageVisit.Later(START.plus(Duration.ofDays(365)), "the site asks us to wait"));
        newsroom.entry(lab, "https://lab.test/a", "A", "<p>Short.</p>", false);
        for (int day = 0; day < 5; day++) {
            clock.pin(START.plus(Duration.ofDays(day)));
            reading.readNew();
        }
        assertEquals(3, visits.get("https://lab.test/a"));
        assertEquals(List.of("A"), titles());
    }

    @Test
    void a_page_that_is_only_a_shell_leaves_the_feeds_text() {
        long lab = newsroom.source("lab", "Lab", 3);
        var shell = "<html><body><div id=app></div><script src=/app.js></script></body></html>";
        web.put(
                "https://lab.test/app",
                new PageVisit.Page(
                        shell.getBytes(StandardCharsets.UTF_8), null, "https://lab.test/app"));
        newsroom.entry(lab, "https://lab.test/app", "An app", "<p>Short words.</p>", false);
        reading.readNew();
        assertEquals("Short words.", articles.after(0, 1).getFirst().text().body());
    }

    @Test
    void a_page_that_moved_is_kept_under_its_new_address() {
        long lab = newsroom.source("lab", "Lab", 3);
        page("https://lab.test/new", "A model", Newsroom.longText("page"));
        web.put("https://lab.test/old", web.get("https://lab.test/new"));
        newsroom.entry(lab, "https://lab.test/old", "A model", "<p>Short.</p>", false);
        reading.readNew();
        assertEquals("https://lab.test/new", articles.after(0, 1).getFirst().url());
    }
}
