package dev.docket.story.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.story.NewsDesk;
import dev.docket.story.StoryChange;
import dev.docket.story.cluster.Merge;
import dev.docket.story.cluster.Regrouping;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;

/** What is written about stories, and what is read of it. */
class StoryStoreIT {

    private final NewsDesk desk = new NewsDesk();
    private final StoryStore store = desk.jdbi.onDemand(StoryStore.class);
    private final FilingStore filing = desk.jdbi.onDemand(FilingStore.class);
    private final RegroupingStore regroupings = desk.jdbi.onDemand(RegroupingStore.class);
    private final ThreadStore threads = desk.jdbi.onDemand(ThreadStore.class);

    /** Files articles, an hour apart each, into stories. */
    private void file(long... stories) {
        for (long story : stories) {
            long article = desk.article("Post", "Title", "Body");
            filing.touch(story);
            filing.file(article, story, null, null);
        }
    }

    private void merge(long from, long into) {
        desk.jdbi.useTransaction(handle -> {
            var merge = Regrouping.of(new Merge(from, into), articles(from));
            new Regroupings(handle).carry(merge, 3);
        });
    }

    private List<Long> articles(long story) {
        return store.stories(List.of(story)).stream()
                .flatMap(row -> row.articleIds().stream())
                .toList();
    }

    @Test
    void a_story_that_never_was_leads_nowhere() {
        assertEquals(Optional.empty(), store.current(7));
        assertEquals(Optional.empty(), store.ofArticle(7));
        assertEquals(List.of(), store.stories(List.of(7L)));
        assertEquals(List.of(), store.stories(List.of()));
    }

    @Test
    void a_merge_keeps_every_article_and_leaves_no_story_behind() {
        file(1, 1, 3, 3);
        merge(3, 1);
        assertEquals(List.of(1L, 2L, 3L, 4L), articles(1));
        assertEquals(List.of(), articles(3));
        assertEquals(Optional.of(1L), store.current(3));
        assertEquals(Optional.of(1L), store.ofArticle(4));
    }

    @Test
    void a_chain_of_merges_leads_to_the_story_that_lives() {
        file(1, 2, 3);
        merge(3, 2);
        merge(2, 1);
        assertEquals(Optional.of(1L), store.current(3));
        assertEquals(Optional.of(1L), store.current(2));
    }

    @Test
    void regroupings_are_told_in_order_with_the_articles_that_went() {
        file(1, 2, 3);
        merge(3, 2);
        merge(2, 1);
        var told = regroupings.after(0);
        assertEquals(
                List.of(
                        new Regrouping(3, 2, List.of(3L), List.of(), List.of()),
                        new Regrouping(2, 1, List.of(2L, 3L), List.of(), List.of())),
                told.stream().map(RegroupingRow::regrouping).toList());
        assertEquals(told.subList(1, 2), regroupings.after(told.getFirst().id()));
    }

    @Test
    void an_article_remembers_where_it_was_placed_first() {
        file(1, 2, 3);
        merge(3, 2);
        merge(2, 1);
        assertEquals(Map.of(1L, 1L, 2L, 2L, 3L, 3L), filing.placesOf(List.of(1L, 2L, 3L, 9L)));
        assertEquals(Map.of(), filing.placesOf(List.of()));
    }

    @Test
    void progress_begins_with_nothing_and_is_what_was_last_written() {
        assertEquals(Progress.NOTHING, filing.progress());
        file(1, 2, 1);
        filing.advance(3);
        assertEquals(new Progress(3, 0, 0, 0), filing.progress());
        merge(2, 1);
        filing.consolidated(2);
        merge(1, 7);
        assertEquals(new Progress(3, 2, 1, 2), filing.progress());
        assertTrue(filing.progress().isConsolidatedSince(Progress.NOTHING));
    }

    @Test
    void a_story_that_is_open_again_leads_nowhere_else() {
        file(1, 2, 3);
        merge(3, 2);
        merge(2, 1);
        desk.jdbi.useTransaction(handle ->
                new Regroupings(handle)
                        .carry(new Regrouping(1, 2, List.of(2L, 3L), List.of(1L), List.of()), 3));
        assertEquals(Optional.of(2L), store.current(2));
        assertEquals(Optional.of(2L), store.current(3), "which had gone into it before");
        assertEquals(List.of(2L, 3L), articles(2));
        assertEquals(List.of(1L), articles(1));
    }

    @Test
    void an_article_is_in_one_story_only() {
        file(1);
        filing.touch(2);
        assertThrows(JdbiException.class, () -> filing.file(1, 2, null, null));
        assertEquals(List.of(1L), articles(1));
    }

    @Test
    void a_change_is_told_once_with_its_last_revision_and_in_order() {
        file(1, 2, 1);
        var changes = store.changesAfter(0, 10);
        assertEquals(List.of(2L, 1L), changes.stream().map(StoryChange::storyId).toList());
        assertEquals(changes.subList(1, 2), store.changesAfter(changes.getFirst().revision(), 10));
        assertEquals(changes.subList(0, 1), store.changesAfter(0, 1));
    }

    @Test
    void a_story_that_went_into_another_is_told_with_where_it_went() {
        file(1, 2);
        merge(2, 1);
        var changes = store.changesAfter(0, 10);
        var gone = changes.stream().filter(change -> change.storyId() == 2).toList();
        assertEquals(1, gone.size(), changes::toString);
        assertEquals(1L, gone.getFirst().mergedInto());
        assertEquals(1, changes.getLast().storyId());
        assertNull(changes.getLast().mergedInto());
    }

    @Test
    void a_window_holds_its_first_moment_and_not_its_last() {
        file(1, 2, 1);
        var second = NewsDesk.MONDAY.plus(Duration.ofHours(2));
        assertEquals(List.of(2L), store.active(second, second.plusSeconds(1)));
        assertEquals(List.of(1L), store.active(Instant.EPOCH, second));
        assertEquals(List.of(1L, 2L), store.active(Instant.EPOCH, second.plus(Duration.ofDays(1))));
        assertEquals(List.of(), store.active(second, second));
    }

    @Test
    void stories_come_by_id_with_their_articles_in_order_of_arrival() {
        file(5, 2, 5, 2);
        var rows = store.stories(List.of(5L, 2L, 99L));
        assertEquals(List.of(2L, 5L), rows.stream().map(StoryRow::id).toList());
        assertEquals(
                List.of(List.of(2L, 4L), List.of(1L, 3L)),
                rows.stream().map(StoryRow::articleIds).toList());
    }

    @Test
    void a_thread_is_found_as_long_as_it_lives_and_the_newest_of_several() {
        var monday = NewsDesk.MONDAY;
        long old = threads.open("zubr bobr", "Bobr", monday);
        assertEquals(Optional.of(old), threads.live("zubr bobr", monday));
        assertEquals(Optional.empty(), threads.live("zubr bobr", monday.plusSeconds(1)));
        assertEquals(Optional.empty(), threads.live("zubr", monday));
        long young = threads.open("zubr bobr", "Bobr", monday.plusSeconds(60));
        assertEquals(Optional.of(young), threads.live("zubr bobr", monday));
    }

    @Test
    void an_older_article_does_not_shorten_a_thread() {
        long thread = threads.open("zubr bobr", "Bobr", NewsDesk.MONDAY);
        threads.extend(thread, NewsDesk.MONDAY.minus(Duration.ofDays(9)));
        assertTrue(threads.live("zubr bobr", NewsDesk.MONDAY).isPresent());
        threads.extend(thread, NewsDesk.MONDAY.plus(Duration.ofDays(9)));
        assertTrue(threads.live("zubr bobr", NewsDesk.MONDAY.plus(Duration.ofDays(9))).isPresent());
    }

    @Test
    void a_merged_story_hands_its_thread_on_unless_the_other_has_one() {
        file(1, 2, 3);
        long first = threads.open("a", "A", NewsDesk.MONDAY);
        long second = threads.open("b", "B", NewsDesk.MONDAY);
        threads.join(2, first);
        merge(2, 1);
        assertEquals(List.of(1L), store.ofThread(first));
        threads.join(3, second);
        merge(3, 1);
        assertEquals(List.of(1L), store.ofThread(first));
        assertEquals(List.of(), store.ofThread(second));
        assertEquals("A", store.stories(List.of(1L)).getFirst().subject());
    }
}
