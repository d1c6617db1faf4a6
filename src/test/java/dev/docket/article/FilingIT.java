package dev.docket.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.article.reading.Newsroom;
import dev.docket.article.reading.PageVisit;
import dev.docket.feed.Entries;
import dev.docket.platform.database.TestDatabase;
import dev.docket.platform.mail.MailConfigs;
import dev.docket.platform.time.DocketClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which entries are one article, which are copies of one, and which are none of that. */
class FilingIT {

    private static final Instant START = Instant.parse("2026-03-01T06:00:00Z");

    private final Jdbi jdbi = TestDatabase.fresh();
    private final Newsroom newsroom = new Newsroom(jdbi);
    private final Articles articles = new Articles(jdbi);
    private final DocketClock clock = new DocketClock();
    private final Reading reading =
            new Reading(
                    jdbi,
                    new Entries(jdbi),
                    _ -> new PageVisit.Missing("there is no web here"),
                    MailConfigs.of(ArticleConfig.class, Map.of()),
                    clock);
    private long lab;

    @BeforeEach
    void open() {
        clock.pin(START);
        lab = newsroom.source("lab", "Lab", 3);
    }

    private void entry(long source, String path, String title, String html) {
        newsroom.entry(source, "https://lab.test/" + path, title, html, true);
    }

    private Article only() {
        assertEquals(1, articles.count());
        return articles.after(0, 1).getFirst();
    }

    @Test
    void two_addresses_of_one_page_are_one_article() {
        newsroom.entry(lab, "https://www.lab.test/a/", "A model", Newsroom.longText("model"), true);
        newsroom.entry(
                lab, "http://lab.test/a?fbclid=x", "A model", Newsroom.longText("model"), true);
        assertEquals(1, reading.readNew());
        assertEquals(Map.of("FILED", 1L, "SAME", 1L), articles.outcomes());
    }

    @Test
    void a_republished_text_of_one_publisher_is_the_same_article() {
        long blog = newsroom.source("blog", "Lab", 2);
        long press = newsroom.source("press", "Lab", 3);
        newsroom.entry(blog, "https://lab.test/a", "A model", Newsroom.longText("model"), true);
        newsroom.entry(
                press,
                "https://press.test/b",
                "New: a model",
                Newsroom.longText("model") + "<p>Press contact.</p>",
                true);
        assertEquals(1, reading.readNew());
        var article = articles.after(0, 10).getFirst();
        assertTrue(article.text().body().endsWith("Press contact."), "the fuller text is kept");
        assertEquals(
                3, article.origin().authority(), "the source with more authority stands for it");
    }

    @Test
    void a_copy_at_another_publisher_is_kept_and_marked() {
        long paper = newsroom.source("paper", "Paper", 2);
        newsroom.entry(lab, "https://lab.test/a", "A model", Newsroom.longText("model"), true);
        newsroom.entry(
                paper,
                "https://paper.test/b",
                "Lab: a model",
                Newsroom.longText("model") + "<p>From the wire.</p>",
                true);
        assertEquals(2, reading.readNew());
        var both = articles.after(0, 10);
        long first = both.get(0).id();
        long second = both.get(1).id();
        assertEquals(Map.of(second, first), articles.originals(List.of(first, second)));
    }

    @Test
    void several_releases_on_one_page_stay_several_articles() {
        newsroom.entry(
                lab, "https://lab.test/notes", "Version 1", "<p>First words of all.</p>", false);
        newsroom.entry(
                lab, "https://lab.test/notes", "Version 2", "<p>Quite another text.</p>", false);
        newsroom.entry(
                lab, "https://lab.test/notes#v3", "Version 3", "<p>Third things here.</p>", false);
        assertEquals(3, reading.readNew());
    }

    @Test
    void two_spellings_of_one_address_are_one_article() {
        newsroom.entry(lab, "https://lab.test/新闻", "A model", Newsroom.longText("model"), true);
        newsroom.entry(
                lab,
                "https://lab.test/%e6%96%b0%e9%97%bb?utm_source=x",
                "A model",
                Newsroom.longText("model"),
                true);
        assertEquals(1, reading.readNew());
        assertEquals("https://lab.test/%E6%96%B0%E9%97%BB", articles.after(0, 1).getFirst().url());
    }

    @Test
    void an_entry_without_a_link_lives_at_its_source() {
        newsroom.entry(lab, null, "A note", "<p>Only words.</p>", true);
        reading.readNew();
        assertEquals("https://feeds.test/lab#A note", articles.after(0, 1).getFirst().url());
    }

    @Test
    void a_shorter_text_or_a_lesser_source_changes_nothing() {
        long list = newsroom.source("list", "List", 1);
        entry(lab, "a", "A model", Newsroom.longText("model"));
        entry(list, "a", "A model (lab.test)", "<p>Score: 12</p>");
        assertEquals(1, reading.readNew());
        assertEquals("lab", only().origin().source());
        assertTrue(only().text().body().startsWith("model number 0"));
    }

    @Test
    void a_fuller_text_and_a_better_source_come_to_stand_for_it() {
        long list = newsroom.source("list", "List", 1);
        entry(list, "a", "A model (lab.test)", "<p>Score: 12</p>");
        entry(lab, "a", "A model", Newsroom.longText("model"));
        assertEquals(1, reading.readNew());
        assertEquals("lab", only().origin().source());
        assertTrue(only().text().body().startsWith("model number 0"));
    }

    @Test
    void every_copy_points_to_the_first_text_and_none_to_another_copy() {
        for (var name : List.of("one", "two", "three")) {
            long paper = newsroom.source(name, name, 2);
            entry(paper, name, "In " + name, Newsroom.longText("model"));
        }
        assertEquals(3, reading.readNew());
        var ids = articles.after(0, 9).stream().map(Article::id).toList();
        assertEquals(
                Map.of(ids.get(1), ids.get(0), ids.get(2), ids.get(0)), articles.originals(ids));
    }

    @Test
    void a_text_of_long_ago_is_no_longer_looked_for() {
        long paper = newsroom.source("paper", "Paper", 2);
        entry(lab, "a", "A model", Newsroom.longText("model"));
        reading.readNew();
        jdbi.useHandle(handle ->
                handle.execute("UPDATE article SET gathered = gathered - interval '31 days'"));
        entry(paper, "b", "A model again", Newsroom.longText("model"));
        reading.readNew();
        assertEquals(Map.of(), articles.originals(List.of(1L, 2L)));
    }

    @Test
    void short_texts_are_compared_by_nothing_but_their_address() {
        long paper = newsroom.source("paper", "Paper", 2);
        entry(lab, "a", "One", "<p>Weights are out.</p>");
        entry(paper, "b", "Two", "<p>Weights are out.</p>");
        assertEquals(2, reading.readNew());
        assertEquals(Map.of(), articles.originals(List.of(1L, 2L)));
    }

    @Test
    void an_entry_whose_title_was_corrected_is_the_same_article() {
        entry(lab, "a", "A model for al of us", "<p>Words of some kind.</p>");
        entry(lab, "a", "A model for al of us: corrected", "<p>Words of some kind.</p>");
        assertEquals(1, reading.readNew());
        assertEquals(Map.of("FILED", 1L, "SAME", 1L), articles.outcomes());
    }

    @Test
    void every_copy_of_many_is_found_again() {
        long paper = newsroom.source("paper", "Paper", 2);
        for (var subject : List.of("apple", "pear", "plum", "quince", "medlar", "sloe")) {
            entry(lab, subject, subject, Newsroom.longText(subject));
            entry(paper, "copy-" + subject, "Copy", Newsroom.longText(subject));
        }
        reading.readNew();
        var ids = articles.after(0, 99).stream().map(Article::id).toList();
        assertEquals(6, articles.originals(ids).size());
    }

    /** The first paragraphs of a long text. */
    private static String excerpt(String subject, int paragraphs) {
        return String.join(
                "", List.of(Newsroom.longText(subject).split("(?<=</p>)")).subList(0, paragraphs));
    }

    @Test
    void an_excerpt_at_another_publisher_is_a_copy_of_the_whole() {
        long paper = newsroom.source("paper", "Paper", 2);
        entry(lab, "a", "A model for all of us", Newsroom.longText("model"));
        newsroom.entry(paper, "https://paper.test/b", "Elsewhere", excerpt("model", 5), true);
        assertEquals(2, reading.readNew());
        assertEquals(Map.of(2L, 1L), articles.originals(List.of(1L, 2L)));
    }

    @Test
    void an_excerpt_that_came_first_is_a_copy_of_the_whole_that_came_later() {
        long paper = newsroom.source("paper", "Paper", 2);
        newsroom.entry(paper, "https://paper.test/b", "Elsewhere", excerpt("model", 5), true);
        entry(lab, "a", "A model for all of us", Newsroom.longText("model"));
        assertEquals(2, reading.readNew());
        assertEquals(Map.of(1L, 2L), articles.originals(List.of(1L, 2L)));
    }

    @Test
    void a_round_up_that_quotes_an_article_is_another_article() {
        entry(lab, "a", "A model for all of us", excerpt("model", 5));
        entry(
                lab,
                "w",
                "This week",
                Newsroom.longText("week") + excerpt("model", 5) + Newsroom.longText("end"));
        long paper = newsroom.source("paper", "Paper", 2);
        newsroom.entry(
                paper,
                "https://paper.test/w",
                "News",
                Newsroom.longText("news") + excerpt("model", 5),
                true);
        assertEquals(3, reading.readNew());
        assertEquals(Map.of(), articles.originals(List.of(1L, 2L, 3L)));
    }

    @Test
    void two_sizes_of_a_model_with_one_text_are_two_articles() {
        entry(lab, "m-8b", "Model 8B", Newsroom.longText("model"));
        entry(lab, "m-70b", "Model 70B", Newsroom.longText("model"));
        assertEquals(2, reading.readNew());
    }

    @Test
    void two_sources_that_link_a_home_page_may_mean_two_things() {
        long paper = newsroom.source("paper", "Paper", 2);
        newsroom.entry(lab, "https://lab.test/", "A model", "<p>Words of one kind.</p>", true);
        newsroom.entry(paper, "https://lab.test", "A conference", "<p>Other words.</p>", true);
        assertEquals(2, reading.readNew());
    }

    @Test
    void what_a_list_says_about_a_page_is_not_its_text() {
        long list = newsroom.source("list", "List", 1);
        entry(lab, "a", "A model", "<p>It is out.</p>");
        entry(list, "a", "A model", Newsroom.longText("opinion"));
        assertEquals(1, reading.readNew());
        assertEquals("It is out.", only().text().body());
        assertEquals(List.of(), articles.history(only().id()));
    }
}
