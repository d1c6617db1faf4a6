package dev.docket.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.article.Article;
import dev.docket.article.Articles;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilingIT {

    private final NewsDesk desk = new NewsDesk();
    private final Articles articles = new Articles(desk.jdbi);
    private final Stories stories = new Stories(desk.jdbi, articles);
    private final Filing filing = new Filing(desk.jdbi, articles);

    private static final String FERRY =
            "The Odra ferry company said on Monday that its new hydrogen ferry Marzanna sank no"
                    + " hopes: it crossed the Szczecin lagoon in forty minutes.";

    private long story(long article) {
        return stories.ofArticle(article).orElseThrow().id();
    }

    /** Article and story of everything filed, in order. */
    private static List<String> filed(NewsDesk desk) {
        return desk.jdbi.withHandle(handle ->
                handle.createQuery(
                                "SELECT article_id || ' in ' || story_id FROM story_article ORDER"
                                        + " BY article_id")
                        .mapTo(String.class)
                        .list());
    }

    @Test
    void two_reports_on_one_event_are_one_story_and_a_third_on_another_is_not() {
        long first =
                desk.article("Baltic Post", "Hydrogen ferry Marzanna crosses the lagoon", FERRY);
        long second = desk.article("Odra Times", "Ferry Marzanna crosses on hydrogen", FERRY);
        long other =
                desk.article("Odra Times", "Bakers of Brno strike", "Brno bakers want higher pay.");
        assertEquals(3, filing.fileNew());
        assertEquals(first, story(first));
        assertEquals(first, story(second));
        assertEquals(other, story(other));
        var ferry = stories.story(first).orElseThrow();
        assertEquals(List.of(first, second), ferry.articles().stream().map(Article::id).toList());
        assertEquals(NewsDesk.MONDAY.plus(Duration.ofHours(1)), ferry.firstSeen());
        assertEquals(NewsDesk.MONDAY.plus(Duration.ofHours(2)), ferry.lastSeen());
    }

    @Test
    void an_article_is_filed_once() {
        desk.articlesOn(0, 6);
        assertEquals(6, filing.fileNew());
        assertEquals(0, filing.fileNew());
        assertEquals(0, new Filing(desk.jdbi, articles).fileNew());
    }

    @Test
    void it_makes_no_difference_which_replica_files() {
        var alone = new NewsDesk();
        alone.articlesOn(0, 260);
        new Filing(alone.jdbi, new Articles(alone.jdbi)).fileNew();

        var other = new Filing(desk.jdbi, articles);
        desk.articlesOn(0, 60);
        filing.fileNew();
        desk.articlesOn(60, 130);
        other.fileNew();
        desk.articlesOn(130, 203);
        filing.fileNew();
        desk.articlesOn(203, 260);
        new Filing(desk.jdbi, articles).fileNew();

        assertEquals(260, filed(desk).size());
        assertEquals(filed(alone), filed(desk));
    }

    @Test
    void a_merged_story_leads_to_the_one_that_took_it_in() {
        var store = new FilingOfFragments(desk, articles);
        var merge = store.fileTwoFragments();
        assertEquals(1, filing.consolidate());
        assertEquals(merge.into(), stories.story(merge.from()).orElseThrow().id());
        assertEquals(4, stories.story(merge.into()).orElseThrow().articles().size());
        var changes = stories.changesAfter(0, 10);
        assertTrue(
                changes.stream()
                        .anyMatch(c ->
                                c.storyId() == merge.from()
                                        && Long.valueOf(merge.into()).equals(c.mergedInto())));
    }

    @Test
    void a_reader_of_changes_sees_each_story_once_at_its_last_change() {
        long first =
                desk.article("Baltic Post", "Hydrogen ferry Marzanna crosses the lagoon", FERRY);
        filing.fileNew();
        long seen = stories.changesAfter(0, 10).getLast().revision();
        assertEquals(List.of(), stories.changesAfter(seen, 10));
        desk.article("Odra Times", "Ferry Marzanna crosses on hydrogen", FERRY);
        filing.fileNew();
        var changes = stories.changesAfter(seen, 10);
        assertEquals(List.of(first), changes.stream().map(StoryChange::storyId).toList());
        assertNull(changes.getFirst().mergedInto());
    }

    @Test
    void active_stories_are_those_with_an_article_in_the_window() {
        desk.article("Baltic Post", "Bakers of Brno strike", "Brno bakers want higher pay.");
        desk.later(Duration.ofDays(10));
        long late = desk.article("Odra Times", "Ferry Marzanna crosses on hydrogen", FERRY);
        filing.fileNew();
        var active =
                stories.active(
                        NewsDesk.MONDAY.plus(Duration.ofDays(5)),
                        NewsDesk.MONDAY.plus(Duration.ofDays(20)));
        assertEquals(List.of(late), active.stream().map(Story::id).toList());
    }

    @Test
    void a_release_and_its_successor_are_two_stories_of_one_thread() {
        long weights =
                desk.article(
                        "Ai2", "OLMo 3 weights are out", "Ai2 released OLMo 3 weights in Seattle.");
        desk.later(Duration.ofDays(40));
        long data =
                desk.article(
                        "Lab Watch",
                        "Ai2 opens the corpus behind OLMo 3",
                        "The training corpus can be downloaded from a mirror in Prague.");
        desk.later(Duration.ofDays(200));
        long late = desk.article("Lab Watch", "OLMo 3 in museums", "Curators in Gdynia tried it.");
        filing.fileNew();
        assertNotEquals(story(weights), story(data));
        var thread = stories.ofArticle(data).orElseThrow().thread();
        assertNotNull(thread);
        assertEquals("OLMo 3", thread.subject());
        assertEquals(
                List.of(story(weights), story(data)),
                stories.thread(thread.id()).stream().map(Story::id).toList());
        assertNotEquals(thread, stories.story(late).orElseThrow().thread());
    }

    @Test
    void what_fails_half_way_leaves_nothing_and_is_done_the_next_time() {
        desk.articlesOn(0, 10);
        desk.jdbi.useHandle(h -> h.execute("ALTER TABLE story_article RENAME TO hidden"));
        assertThrows(RuntimeException.class, filing::fileNew);
        desk.jdbi.useHandle(h -> h.execute("ALTER TABLE hidden RENAME TO story_article"));
        assertEquals(10, filing.fileNew());
        assertEquals(10, filed(desk).size());
    }
}
