package dev.docket.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.docket.article.Articles;
import dev.docket.story.EditOutcome.Done;
import dev.docket.story.EditOutcome.MergedMeanwhile;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Editors and the clustering at work at the same time. */
class RivalEditsIT {

    private static final EditNote NOTE = new EditNote("Alena", "One event");

    private final NewsDesk desk = new NewsDesk();
    private final Articles articles = new Articles(desk.jdbi);
    private final Stories stories = new Stories(desk.jdbi, articles);

    private StoryEditing editor() {
        return new StoryEditing(desk.jdbi, articles, InstantSource.fixed(NewsDesk.MONDAY));
    }

    @Test
    void of_two_who_merge_two_stories_into_each_other_one_does_and_one_is_told() {
        desk.articlesOn(0, 4);
        new Filing(desk.jdbi, articles).fileNew();
        var one = CompletableFuture.supplyAsync(() -> editor().merge(1, 3, NOTE));
        var other = CompletableFuture.supplyAsync(() -> editor().merge(3, 1, NOTE));
        var outcomes = List.of(one.join(), other.join());
        boolean first = outcomes.getFirst() instanceof Done;
        assertInstanceOf(Done.class, outcomes.get(first ? 0 : 1));
        assertEquals(
                first ? new MergedMeanwhile(1, 3) : new MergedMeanwhile(3, 1),
                outcomes.get(first ? 1 : 0));
        assertEquals(stories.story(1), stories.story(3));
        assertEquals(4, stories.story(1).orElseThrow().articles().size());
    }

    @Test
    void an_editor_who_works_while_articles_are_filed_loses_none_of_them() {
        desk.articlesOn(0, 20);
        var filing = new Filing(desk.jdbi, articles);
        filing.fileNew();
        desk.articlesOn(0, 300);
        var filed = CompletableFuture.supplyAsync(filing::fileNew);
        var merged = CompletableFuture.supplyAsync(() -> editor().merge(3, 1, NOTE));
        assertInstanceOf(Done.class, merged.join());
        assertEquals(300, filed.join());
        assertEquals(1, stories.story(3).orElseThrow().id());
        long total = stories.newest("", 1000).stream().mapToLong(s -> s.articles().size()).sum();
        assertEquals(320, total);
        assertEquals(0, new Filing(desk.jdbi, articles).fileNew(), "a new replica follows");
    }
}
