package dev.docket.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.article.Articles;
import dev.docket.story.EditOutcome.Done;
import dev.docket.story.StoryReasons.Arrival;
import dev.docket.story.StoryReasons.ArticleReason;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a story says about how it came to be. */
class StoryReasoningIT {

    private static final EditNote NOTE = new EditNote("Alena", "One event");

    private final NewsDesk desk = new NewsDesk();
    private final Articles articles = new Articles(desk.jdbi);
    private final Stories stories = new Stories(desk.jdbi, articles);
    private final Filing filing = new Filing(desk.jdbi, articles);
    private final StoryReasoning reasoning = new StoryReasoning(desk.jdbi, stories);
    private final StoryEditing editing =
            new StoryEditing(desk.jdbi, articles, InstantSource.fixed(NewsDesk.MONDAY));

    private StoryReasons reasons(long story) {
        return reasoning.reasons(story).orElseThrow();
    }

    private List<Arrival> arrivals(long story) {
        return reasons(story).articles().stream().map(ArticleReason::arrival).toList();
    }

    @Test
    void a_story_that_never_was_has_no_reasons() {
        assertEquals(Optional.empty(), reasoning.reasons(1));
    }

    @Test
    void the_first_article_opened_the_story_and_the_second_passed_the_bar() {
        desk.articlesOn(0, 2);
        filing.fileNew();
        assertEquals(List.of(Arrival.OPENED, Arrival.JOINED), arrivals(1));
        var second = reasons(1).articles().getLast();
        assertNotNull(second.likeness());
        assertNotNull(second.bar());
        assertTrue(second.likeness() >= second.bar(), second::toString);
        assertEquals(1L, second.ground().nearestArticle());
        assertTrue(second.ground().centre() > 0.9, second::toString);
        assertEquals(List.of(), reasons(1).joinings());
        assertEquals(0, reasons(1).unexplained());
    }

    @Test
    void a_merge_of_the_clustering_is_told_with_what_it_brought() {
        var merge = new FilingOfFragments(desk, articles).fileTwoFragments();
        filing.consolidate();
        assertEquals(
                List.of(
                        Arrival.OPENED,
                        Arrival.TRANSLATES, // filed by hand, without a likeness
                        Arrival.MERGED,
                        Arrival.MERGED),
                arrivals(merge.into()));
        var joining = reasons(merge.from()).joinings().getFirst();
        assertEquals(merge.from(), joining.fromId());
        assertEquals(merge.into(), joining.intoId());
        assertEquals(2, joining.articles());
        assertNull(joining.kind());
        assertNotNull(joining.at());
    }

    @Test
    void what_an_editor_put_there_says_so_until_it_is_undone() {
        desk.articlesOn(0, 4);
        filing.fileNew();
        var move = assertInstanceOf(Done.class, editing.move(List.of(2L), 1, 3, NOTE));
        var moved = reasons(3).articles().getFirst();
        assertEquals(Arrival.EDITED, moved.arrival());
        assertEquals(move.edit(), moved.edit());
        assertEquals(1, moved.placedIn());
        assertEquals(StoryEdit.Kind.MOVE, reasons(1).joinings().getFirst().kind());
        editing.undo(move.edit(), NOTE);
        assertEquals(List.of(Arrival.OPENED, Arrival.JOINED), arrivals(1));
        assertEquals(2, reasons(1).joinings().size());
    }

    @Test
    void a_newsletter_is_known_as_one() {
        desk.article("Post", "Weekly digest", "Ferries and bakers.");
        filing.fileNew();
        assertEquals(List.of(Arrival.ROUNDUP), arrivals(1));
    }

    @Test
    void what_was_filed_by_an_older_version_has_no_record() {
        desk.articlesOn(0, 2);
        filing.fileNew();
        desk.jdbi.useHandle(handle -> handle.execute("UPDATE story_article SET placed_in = NULL"));
        assertEquals(List.of(Arrival.UNRECORDED, Arrival.UNRECORDED), arrivals(1));
        assertEquals(1, reasons(1).articles().getLast().placedIn());
    }

    @Test
    void a_flood_of_copies_is_not_gone_through_to_its_end() {
        for (int i = 0; i < 103; i++) {
            desk.article("Post " + i, "Ferry Marzanna sails", "The ferry Marzanna sails.");
        }
        filing.fileNew();
        filing.consolidate();
        var reasons = reasons(1);
        assertEquals(103, reasons.articles().size() + reasons.unexplained());
        assertTrue(reasons.articles().size() <= 100);
    }
}
