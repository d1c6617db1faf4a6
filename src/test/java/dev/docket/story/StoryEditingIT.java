package dev.docket.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.article.Article;
import dev.docket.article.Articles;
import dev.docket.story.EditOutcome.ChangedSince;
import dev.docket.story.EditOutcome.Done;
import dev.docket.story.EditOutcome.MergedMeanwhile;
import dev.docket.story.EditOutcome.NoEdit;
import dev.docket.story.EditOutcome.NotInStory;
import dev.docket.story.EditOutcome.NothingChosen;
import dev.docket.story.EditOutcome.NothingLeft;
import dev.docket.story.EditOutcome.SameStory;
import dev.docket.story.EditOutcome.UndoneAlready;
import dev.docket.story.EditOutcome.UnknownStory;
import dev.docket.story.StoryEdit.Kind;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an editor does to stories, and what it does to their ids. */
class StoryEditingIT {

    private static final EditNote NOTE = new EditNote("Alena", "Two lighthouses");

    private final NewsDesk desk = new NewsDesk();
    private final Articles articles = new Articles(desk.jdbi);
    private final Stories stories = new Stories(desk.jdbi, articles);
    private final StoryEditing editing =
            new StoryEditing(desk.jdbi, articles, InstantSource.fixed(NewsDesk.MONDAY));

    /** Four stories of two articles each, with ids 1, 3, 5 and 7. */
    @BeforeEach
    void four_stories() {
        desk.articlesOn(0, 8);
        new Filing(desk.jdbi, articles).fileNew();
        assertEquals(List.of(1L, 2L), articlesOf(1));
    }

    private List<Long> articlesOf(long story) {
        return stories.byIds(List.of(story)).stream()
                .flatMap(one -> one.articles().stream())
                .map(Article::id)
                .toList();
    }

    private long current(long story) {
        return stories.story(story).orElseThrow().id();
    }

    private static Done done(EditOutcome outcome) {
        return assertInstanceOf(Done.class, outcome);
    }

    @Test
    void a_merged_story_leads_to_the_one_that_took_it_in_until_that_is_undone() {
        var merge = done(editing.merge(3, 1, NOTE));
        assertEquals(1, merge.story());
        assertEquals(List.of(1L, 2L, 3L, 4L), articlesOf(1));
        assertEquals(1, current(3));
        var undo = done(editing.undo(merge.edit(), NOTE));
        assertEquals(3, undo.story());
        assertEquals(List.of(3L, 4L), articlesOf(3));
        assertEquals(List.of(1L, 2L), articlesOf(1));
        assertEquals(3, current(3));
    }

    @Test
    void a_chain_of_merges_is_undone_link_by_link() {
        var first = done(editing.merge(5, 3, NOTE));
        var second = done(editing.merge(3, 1, NOTE));
        assertEquals(1, current(5));
        assertEquals(
                new ChangedSince(first.edit(), second.edit()), editing.undo(first.edit(), NOTE));
        done(editing.undo(second.edit(), NOTE));
        assertEquals(3, current(5), "it leads where it led before");
        done(editing.undo(first.edit(), NOTE));
        assertEquals(5, current(5));
        assertEquals(List.of(3L, 4L), articlesOf(3));
    }

    @Test
    void what_is_split_off_gets_an_id_of_its_own_and_the_rest_keeps_the_old_one() {
        var split = done(editing.split(1, List.of(2L), NOTE));
        assertEquals(2, split.story());
        assertEquals(List.of(1L), articlesOf(1));
        assertEquals(List.of(2L), articlesOf(2));
        var undo = done(editing.undo(split.edit(), NOTE));
        assertEquals(1, undo.story());
        assertEquals(1, current(2), "no link breaks");
    }

    @Test
    void a_story_keeps_its_id_even_when_the_article_that_gave_it_goes() {
        var split = done(editing.split(1, List.of(1L), NOTE));
        assertEquals(List.of(2L), articlesOf(1));
        assertEquals(List.of(1L), articlesOf(split.story()));
        long next = desk.article("Post", "Bobr", "Bobr");
        assertNotEquals(next, split.story(), "no article will ever open a story of that id");
    }

    @Test
    void splitting_what_was_merged_opens_the_old_story_again() {
        done(editing.merge(3, 1, NOTE));
        assertEquals(3, done(editing.split(1, List.of(3L, 4L), NOTE)).story());
        assertEquals(3, current(3));
    }

    @Test
    void an_article_moves_and_comes_back() {
        var move = done(editing.move(List.of(2L), 1, 3, NOTE));
        assertEquals(List.of(1L), articlesOf(1));
        assertEquals(List.of(2L, 3L, 4L), articlesOf(3));
        done(editing.undo(move.edit(), NOTE));
        assertEquals(List.of(1L, 2L), articlesOf(1));
    }

    @Test
    void a_story_whose_last_article_moves_leads_there_and_is_open_again_when_it_returns() {
        done(editing.move(List.of(1L), 1, 3, NOTE));
        var last = done(editing.move(List.of(2L), 1, 5, NOTE));
        assertEquals(5, current(1));
        done(editing.undo(last.edit(), NOTE));
        assertEquals(List.of(2L), articlesOf(1));
    }

    @Test
    void an_undone_merge_sends_back_what_came_even_from_where_it_has_gone_since() {
        var merge = done(editing.merge(3, 1, NOTE));
        new FilingOfMerges(desk).merge(1, 7);
        assertEquals(7, current(3));
        done(editing.undo(merge.edit(), NOTE));
        assertEquals(List.of(3L, 4L), articlesOf(3));
        assertEquals(List.of(1L, 2L, 7L, 8L), articlesOf(7));
    }

    @Test
    void an_undone_split_brings_back_what_joined_it_since() {
        var split = done(editing.split(1, List.of(2L), NOTE));
        var two = stories.story(2).orElseThrow().articles().getFirst().text();
        long joined = desk.article("Late Post", two.title(), two.body());
        new Filing(desk.jdbi, articles).fileNew();
        var place = stories.ofArticle(joined).orElseThrow().id();
        done(editing.undo(split.edit(), NOTE));
        assertEquals(1, current(2));
        assertEquals(List.of(1L, 2L, joined), articlesOf(1), () -> "it had been in " + place);
    }

    @Test
    void what_cannot_be_done_is_refused_with_a_reason() {
        assertEquals(new UnknownStory(99), editing.merge(99, 1, NOTE));
        assertEquals(new UnknownStory(99), editing.merge(1, 99, NOTE));
        assertEquals(new SameStory(1), editing.merge(1, 1, NOTE));
        assertEquals(new SameStory(1), editing.move(List.of(1L), 1, 1, NOTE));
        assertEquals(new UnknownStory(99), editing.split(99, List.of(1L), NOTE));
        assertEquals(new NothingChosen(1), editing.split(1, List.of(), NOTE));
        assertEquals(new NothingChosen(1), editing.move(List.of(), 1, 3, NOTE));
        assertEquals(new NothingLeft(1), editing.split(1, List.of(2L, 1L, 2L), NOTE));
        assertEquals(new NotInStory(1, 3), editing.split(1, List.of(1L, 3L), NOTE));
        assertEquals(new NotInStory(1, 3), editing.move(List.of(3L), 1, 5, NOTE));
        assertEquals(new NoEdit(42), editing.undo(42, NOTE));
        assertTrue(editing.log(10).isEmpty(), "and nothing is logged");
    }

    @Test
    void who_comes_too_late_is_told_where_the_story_has_gone() {
        done(editing.merge(3, 1, NOTE));
        assertEquals(new MergedMeanwhile(3, 1), editing.merge(3, 5, NOTE));
        assertEquals(new MergedMeanwhile(3, 1), editing.split(3, List.of(3L), NOTE));
        assertEquals(new MergedMeanwhile(3, 1), editing.move(List.of(5L), 5, 3, NOTE));
    }

    @Test
    void an_edit_is_undone_once_and_an_undoing_never() {
        var merge = done(editing.merge(3, 1, NOTE));
        var undo = done(editing.undo(merge.edit(), NOTE));
        assertEquals(new UndoneAlready(merge.edit()), editing.undo(merge.edit(), NOTE));
        assertEquals(new NoEdit(undo.edit()), editing.undo(undo.edit(), NOTE));
    }

    @Test
    void the_log_tells_who_did_what_when_and_why() {
        var merge = done(editing.merge(3, 1, NOTE));
        var undo = done(editing.undo(merge.edit(), new EditNote(" Ben ", "They are two")));
        var log = editing.log(10);
        assertEquals(
                new StoryEdit(
                        undo.edit(),
                        Kind.UNDO,
                        NewsDesk.MONDAY,
                        "Ben",
                        "They are two",
                        1,
                        3,
                        List.of(3L, 4L),
                        merge.edit(),
                        null),
                log.getFirst());
        assertEquals(Kind.MERGE, log.getLast().kind());
        assertEquals(undo.edit(), log.getLast().undoneBy());
        assertFalse(log.getLast().isUndoable());
        assertEquals(log, editing.log(3, 10));
        assertEquals(List.of(), editing.log(5, 10));
    }

    @Test
    void those_who_follow_stories_are_told_of_both() {
        long before = stories.changesAfter(0, 100).getLast().revision();
        done(editing.split(1, List.of(2L), NOTE));
        var changed = new TreeSet<Long>();
        stories.changesAfter(before, 100).forEach(change -> changed.add(change.storyId()));
        assertEquals(new TreeSet<>(List.of(1L, 2L)), changed);
    }

    @Test
    void a_thread_is_that_of_the_articles_that_a_story_has_now() {
        long olmo = desk.article("Ai2", "OLMo 3 weights are out", "Ai2 released OLMo 3.");
        new Filing(desk.jdbi, articles).fileNew();
        done(editing.move(List.of(2L), 1, olmo, NOTE));
        done(editing.split(olmo, List.of(2L), NOTE));
        assertNull(stories.ofArticle(2).orElseThrow().thread());
        var thread = stories.ofArticle(olmo).orElseThrow().thread();
        assertEquals("OLMo 3", Objects.requireNonNull(thread).subject());
    }
}
