package dev.docket.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.article.Article;
import dev.docket.article.ArticleText;
import dev.docket.article.Origin;
import dev.docket.story.record.StoryRow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoryTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    private static Article article(long id, String title, @Nullable Duration after) {
        return article(id, title, after, "press");
    }

    private static Article article(
            long id, String title, @Nullable Duration after, String section) {
        return new Article(
                id,
                new Origin(1, "Post", "Post", 2, section),
                "https://news.example/" + id,
                new ArticleText(title, "It sails.", "en"),
                after == null ? null : MONDAY.plus(after),
                MONDAY.plus(Duration.ofDays(id)),
                List.of());
    }

    private static Story story(Article... articles) {
        return Story.of(1, List.of(articles), null);
    }

    @Test
    void it_lasts_from_its_earliest_article_to_its_latest_not_from_first_come_to_last() {
        var story =
                story(
                        article(2, "Ferry", Duration.ofHours(5)),
                        article(3, "Ferry", Duration.ofHours(1)),
                        article(4, "Ferry", Duration.ofHours(3)));
        assertEquals(MONDAY.plus(Duration.ofHours(1)), story.firstSeen());
        assertEquals(MONDAY.plus(Duration.ofHours(5)), story.lastSeen());
    }

    @Test
    void an_article_from_the_future_is_as_old_as_its_arrival() {
        var story = story(article(1, "Ferry", Duration.ofDays(400)), article(2, "Ferry", null));
        assertEquals(MONDAY.plus(Duration.ofDays(1)), story.firstSeen());
        assertEquals(MONDAY.plus(Duration.ofDays(2)), story.lastSeen());
    }

    @Test
    void there_is_no_story_without_an_article() {
        assertThrows(NoSuchElementException.class, StoryTest::story);
    }

    @Test
    void what_happens_to_the_list_later_does_not_happen_to_the_story() {
        var articles = new ArrayList<>(List.of(article(1, "Ferry", null)));
        var story = Story.of(1, articles, null);
        articles.clear();
        assertEquals(1, story.articles().size());
    }

    @Test
    void newsletters_do_not_speak_for_a_story_that_others_tell() {
        var letter = article(1, "Weekly news digest", null);
        var report = article(2, "Ferry Marzanna sails", null);
        assertEquals(List.of(report), story(letter, report).ownArticles());
        assertFalse(story(letter, report).isRoundup());
    }

    @Test
    void whatever_a_source_of_round_ups_writes_is_one() {
        var letter = article(1, "Ferry and harbour", null, "Round-up");
        var report = article(2, "Ferry Marzanna sails", null);
        assertEquals(List.of(report), story(letter, report).ownArticles());
        assertFalse(story(letter, report).isRoundup());
        assertTrue(story(letter).isRoundup());
        assertFalse(story(article(3, "Ferry and harbour", null, "labs")).isRoundup());
    }

    @Test
    void where_there_is_nothing_but_newsletters_they_speak() {
        var letter = article(1, "Weekly news digest", null);
        assertEquals(List.of(letter), story(letter).ownArticles());
        assertTrue(story(letter).isRoundup());
    }

    @Test
    void a_row_becomes_a_story_with_its_articles_in_order() {
        var one = article(1, "Ferry", null);
        var two = article(2, "Ferry", null);
        var row = new StoryRow(1, List.of(1L, 2L), 4L, "Marzanna");
        var story = row.story(Map.of(2L, two, 1L, one));
        assertEquals(List.of(one, two), story.articles());
        assertEquals(new StoryThread(4, "Marzanna"), story.thread());
        assertNull(new StoryRow(1, List.of(1L), null, null).story(Map.of(1L, one)).thread());
    }

    @Test
    void a_row_whose_articles_are_not_all_there_is_an_error() {
        var row = new StoryRow(1, List.of(1L, 2L), null, null);
        assertThrows(
                NullPointerException.class, () -> row.story(Map.of(1L, article(1, "Ferry", null))));
    }
}
