package dev.docket.archive.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.archive.MemoryDigests;
import dev.docket.archive.Rendering;
import dev.docket.archive.shelf.Catalogue;
import dev.docket.archive.shelf.Shelf;
import dev.docket.archive.text.Says;
import dev.docket.archive.view.Frame;
import dev.docket.article.Article;
import dev.docket.article.ArticleText;
import dev.docket.article.Origin;
import dev.docket.platform.database.Database;
import dev.docket.platform.text.Language;
import dev.docket.story.CommonGround;
import dev.docket.story.CommonGround.Term;
import dev.docket.story.Story;
import dev.docket.story.StoryEdit.Kind;
import dev.docket.story.StoryReasons;
import dev.docket.story.StoryReasons.Arrival;
import dev.docket.story.StoryReasons.ArticleReason;
import dev.docket.story.StoryReasons.Joining;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reasons on a page, and as data. */
class WhyTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final Catalogue DIGESTS = new Shelf(MemoryDigests.threeWeeks()).catalogue();
    private static final CommonGround GROUND =
            new CommonGround(
                    0.51239,
                    0.6,
                    41L,
                    0.9,
                    List.of(new Term("ferri", 0.25)),
                    List.of(new Term("gdynia", 1)),
                    List.of("bobr 3"),
                    List.of("lab.example/<b>"));

    private static Article article(long id, String url, String title) {
        return new Article(
                id,
                new Origin(1, "Post", "Post", 2),
                url,
                new ArticleText(title, "The ferry sails.", "en"),
                MONDAY,
                MONDAY,
                List.of());
    }

    private static StoryReasons reasons(ArticleReason... articles) {
        var story =
                Story.of(41, Arrays.stream(articles).map(ArticleReason::article).toList(), null);
        return new StoryReasons(
                story,
                List.of(articles),
                3,
                List.of(
                        new Joining(7, MONDAY, 43, 41, 2, null),
                        new Joining(8, null, 41, 44, 1, Kind.SPLIT)));
    }

    private static StoryReasons usual() {
        return reasons(
                new ArticleReason(
                        article(41, "https://a.example/1", "Ferry <i>sails</i>"),
                        Arrival.OPENED,
                        41,
                        0.1,
                        0.2,
                        null,
                        CommonGround.NONE),
                new ArticleReason(
                        article(42, "javascript:alert(1)", "It sails"),
                        Arrival.JOINED,
                        41,
                        0.5,
                        0.25,
                        null,
                        GROUND));
    }

    private static Document page(Why why, Language language) {
        var says = new Says(language);
        var view = WhyView.of(why, DIGESTS, says);
        var frame = Frame.site(says, URI.create("https://docket.example"), "stories/41/why", "Why");
        return Jsoup.parse(
                Rendering.render(
                        "web/why.html", Map.of("lang", says.tag(), "frame", frame, "why", view)));
    }

    private static Why of(StoryReasons reasons) {
        return new Why(41, reasons, Rank.of(41, DIGESTS));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_page_has_articles_joinings_and_ranks_in_every_language(Language language) {
        var page = page(of(usual()), language);
        assertEquals(2, page.select("ol.articles > li").size());
        assertEquals(2, page.select("ul.articles > li").size());
        assertEquals(3, page.select("h3").size(), "one a digest");
        assertEquals(3, page.select("table.terms tbody tr").size());
        assertEquals("/stories/41/why.json", page.select("a[type=application/json]").attr("href"));
    }

    @ParameterizedTest
    @EnumSource(Arrival.class)
    void every_way_to_come_has_words(Arrival arrival) {
        for (var language : Language.values()) {
            var reason =
                    new ArticleReason(
                            article(41, "https://a.example/1", "T"),
                            arrival,
                            43,
                            0.5,
                            0.2,
                            9L,
                            GROUND);
            var view = WhyView.of(of(reasons(reason)), DIGESTS, new Says(language));
            assertFalse(view.articles().getFirst().arrival().isBlank());
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_edit_has_words(Kind kind) {
        for (var language : Language.values()) {
            var joined = new Joining(7, MONDAY, 43, 41, 5, kind);
            var text = WhyJoining.all(List.of(joined), new Says(language)).getFirst().text();
            assertTrue(text.contains("43") && text.contains("41") && text.contains("5"), text);
        }
    }

    @Test
    void numbers_are_written_as_in_the_language() {
        var english = page(of(usual()), Language.EN).text();
        assertTrue(english.contains("with a probability of 50%; 25% was needed"), english);
        assertTrue(
                english.contains("with a probability of 10%; 20% was needed to join it"), english);
        assertTrue(english.contains("ferri 25%"), english);
        var czech = page(of(usual()), Language.CS).text().replace('\u00a0', ' ');
        assertTrue(czech.contains("že sem patří, na 50 %; stačilo 25 %"), czech);
    }

    @Test
    void text_of_a_source_stays_text_and_leads_nowhere_unsafe() {
        var page = page(of(usual()), Language.EN);
        assertTrue(page.select("ol.articles i").isEmpty());
        assertTrue(page.select("dd b").isEmpty());
        assertTrue(page.select("a[href^=javascript]").isEmpty());
    }

    @Test
    void the_first_article_has_nothing_to_be_measured_by() {
        var items = page(of(usual()), Language.EN).select("ol.articles > li");
        assertTrue(items.get(0).select("dl").isEmpty());
        assertEquals(7, items.get(1).select("dt").size());
    }

    @Test
    void what_no_digest_carried_says_so_and_has_no_page_to_lead_to() {
        var page = page(new Why(7, usual(), List.of()), Language.EN);
        assertTrue(page.text().contains("No digest has carried it yet."));
        assertTrue(page.select(".masthead a").isEmpty());
    }

    @Test
    void what_only_digests_know_has_its_ranks_all_the_same() {
        var why = new Why(41, null, Rank.of(41, DIGESTS));
        assertEquals(3, page(why, Language.EN).select("h3").size());
        assertEquals(List.of(), WhyWriter.data(why).articles());
        assertEquals(3, WhyWriter.data(why).ranks().size());
    }

    @Test
    void the_data_have_stable_names_and_three_places() throws IOException {
        var json = Database.json();
        var data = json.readTree(json.writeValueAsString(WhyWriter.data(of(usual()))));
        assertEquals(41, data.path("story").asLong());
        assertEquals(3, data.path("unexplained").asInt());
        var second = data.path("articles").path(1);
        assertEquals("joined", second.path("arrival").asText());
        assertEquals(41, second.path("placed_in").asLong());
        assertEquals(0.5, second.path("likeness").asDouble());
        var shared = second.path("shared");
        assertEquals("0.512", shared.path("centre").asText());
        assertEquals(41, shared.path("nearest_article").asLong());
        assertEquals("ferri", shared.path("words").path(0).path("term").asText());
        assertEquals("clustering", data.path("joinings").path(0).path("by").asText());
        assertEquals("split", data.path("joinings").path(1).path("by").asText());
        assertTrue(data.path("joinings").path(1).path("at").isNull());
        assertEquals("weekly/31", data.path("ranks").path(0).path("digest").asText());
        assertEquals(1, data.path("ranks").path(0).path("terms").size());
    }

    @Test
    void a_digest_that_did_not_carry_the_story_has_no_rank_for_it() {
        assertEquals(List.of(), Rank.of(999, DIGESTS));
    }
}
