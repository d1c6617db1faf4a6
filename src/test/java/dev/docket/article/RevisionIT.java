package dev.docket.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.article.reading.Newsroom;
import dev.docket.article.reading.PageVisit;
import dev.docket.feed.Entries;
import dev.docket.platform.database.TestDatabase;
import dev.docket.platform.mail.MailConfigs;
import dev.docket.platform.time.DocketClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of an article when its publisher changes it. */
class RevisionIT {

    private static final Instant START = Instant.parse("2026-03-01T06:00:00Z");
    private static final String ADDRESS = "https://lab.test/a";

    private final Jdbi jdbi = TestDatabase.fresh();
    private final Newsroom newsroom = new Newsroom(jdbi);
    private final Articles articles = new Articles(jdbi);
    private final DocketClock clock = new DocketClock();
    private final Map<String, PageVisit> web = new ConcurrentHashMap<>();
    private final Reading reading = reading();
    private long lab;

    private Reading reading() {
        return new Reading(
                jdbi,
                new Entries(jdbi),
                url -> web.getOrDefault(url, new PageVisit.Missing("the page is gone (404)")),
                MailConfigs.of(ArticleConfig.class, Map.of()),
                clock);
    }

    @BeforeEach
    void open() {
        clock.pin(START);
        lab = newsroom.source("lab", "Lab", 3);
    }

    private void page(String text) {
        var html = "<title>A model</title><article><p>" + text + "</p></article>";
        web.put(ADDRESS, new PageVisit.Page(html.getBytes(StandardCharsets.UTF_8), null, ADDRESS));
    }

    private void pass(Duration time) {
        clock.pin(clock.instant().plus(time));
        reading.readNew();
    }

    private Article only() {
        assertEquals(1, articles.count());
        return articles.after(0, 1).getFirst();
    }

    @Test
    void a_changed_entry_changes_its_article_and_the_old_text_is_kept() {
        long entry = newsroom.entry(lab, ADDRESS, "A model", Newsroom.longText("model"), true);
        reading.readNew();
        var before = only().text();
        newsroom.change(entry, "A better model", Newsroom.longText("better model"));
        reading.readNew();
        assertEquals(before, only().text(), "it may be changing still");
        pass(Duration.ofMinutes(11));
        assertEquals("A better model", only().text().title());
        assertTrue(only().text().body().startsWith("better model number 0"));
        var kept = articles.history(only().id());
        assertEquals(
                List.of(
                        new ArticleVersion(
                                1,
                                before.title(),
                                before.body(),
                                START,
                                ArticleVersion.Why.REVISED)),
                kept);
        assertEquals(List.of(only()), articles.updatedSince(START, 10));
        assertEquals(List.of(), articles.updatedSince(clock.instant(), 10));
    }

    @Test
    void a_changed_summary_sends_us_to_the_page_again() {
        page("The weights come next week, says the lab. ".repeat(20));
        long entry = newsroom.entry(lab, ADDRESS, "A model", "<p>Soon.</p>", false);
        reading.readNew();
        page("The weights are out now, says the lab. ".repeat(20));
        newsroom.change(entry, "A model", "<p>Now.</p>");
        pass(Duration.ZERO);
        pass(Duration.ofMinutes(11));
        assertTrue(only().text().body().startsWith("The weights are out now"));
        assertEquals(1, articles.history(only().id()).size());
    }

    @Test
    void a_page_that_is_gone_or_shrunk_by_then_changes_nothing() {
        page("The weights come next week, says the lab. ".repeat(20));
        long entry = newsroom.entry(lab, ADDRESS, "A model", "<p>Soon.</p>", false);
        reading.readNew();
        var before = only().text();
        for (var text : List.of("Subscribe to read on.", "")) {
            page(text);
            newsroom.change(entry, "A model", "<p>Now: " + text + "</p>");
            pass(Duration.ZERO);
            pass(Duration.ofHours(1));
        }
        web.clear();
        newsroom.change(entry, "A model", "<p>Gone.</p>");
        pass(Duration.ZERO);
        pass(Duration.ofHours(5));
        assertEquals(before, only().text());
        assertEquals(List.of(), articles.history(only().id()));
    }

    @Test
    void an_entry_that_changes_without_end_is_read_again_five_times() {
        long entry = newsroom.entry(lab, ADDRESS, "A model", Newsroom.longText("model"), true);
        reading.readNew();
        for (int i = 0; i < 9; i++) {
            newsroom.change(entry, "A model", Newsroom.longText("model" + i));
            pass(Duration.ZERO);
            pass(Duration.ofDays(9));
        }
        assertEquals(5, articles.history(only().id()).size());
        assertTrue(only().text().body().startsWith("model4 number 0"));
    }

    @Test
    void an_entry_of_which_nothing_could_be_made_may_become_an_article() {
        long entry = newsroom.entry(lab, null, "", "", false);
        assertEquals(0, reading.readNew());
        newsroom.change(entry, "A model", "<p>It is out.</p>");
        pass(Duration.ZERO);
        pass(Duration.ofMinutes(11));
        assertEquals("A model", only().text().title());
        assertEquals(Map.of("FILED", 1L), articles.outcomes());
    }

    @Test
    void a_fuller_text_leaves_the_shorter_in_the_history() {
        long blog = newsroom.source("blog", "Lab", 2);
        newsroom.entry(blog, ADDRESS, "A model", "<p>Some words of it.</p>", true);
        newsroom.entry(lab, ADDRESS, "A model", Newsroom.longText("model"), true);
        reading.readNew();
        var kept = articles.history(only().id());
        assertEquals(
                List.of("Some words of it."), kept.stream().map(ArticleVersion::body).toList());
        assertEquals(ArticleVersion.Why.FULLER, kept.getFirst().why());
    }

    @Test
    void two_replicas_that_read_at_once_file_every_article_once() {
        for (int i = 0; i < 40; i++) {
            newsroom.entry(lab, ADDRESS + i, "Article " + i, "<p>Words " + i + ".</p>", true);
        }
        var made =
                IntStream.range(0, 3)
                        .mapToObj(_ -> CompletableFuture.supplyAsync(() -> reading().readNew()))
                        .toList();
        assertEquals(40, made.stream().mapToInt(CompletableFuture::join).sum());
        assertEquals(40, articles.count());
        assertEquals(Map.of("FILED", 40L), articles.outcomes());
    }

    @Test
    void whether_an_article_is_a_teaser_and_has_html_is_told() {
        newsroom.entry(lab, ADDRESS, "A model", Newsroom.longText("model"), true);
        reading.readNew();
        assertEquals(Set.of(), articles.teasers(List.of(only().id())));
        assertTrue(articles.html(only().id()).orElseThrow().startsWith("<p>"));
        jdbi.useHandle(handle -> handle.execute("UPDATE article SET teaser = true, html = NULL"));
        assertTrue(articles.html(only().id()).isEmpty());
        jdbi.useHandle(handle -> handle.execute("UPDATE article SET html = '<p>x</p>'"));
        assertEquals(Set.of(only().id()), articles.teasers(List.of(only().id(), 99L)));
        assertEquals("<p>x</p>", articles.html(only().id()).orElseThrow());
    }
}
