package dev.docket.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.article.Articles;
import dev.docket.story.EditOutcome.Done;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the clustering makes of an editor's decisions, on any replica and after any restart. */
class KeptEditsIT {

    private static final EditNote NOTE = new EditNote("Alena", "Two lighthouses");
    private static final String TITLE = "Rozewie lighthouse goes dark for a diode";
    private static final String TEXT =
            "The lighthouse of Rozewie went dark for the first time since 1822 while technicians"
                    + " replaced the lamp with a diode from Ostrava.";

    private final NewsDesk desk = new NewsDesk();
    private final Articles articles = new Articles(desk.jdbi);
    private final Stories stories = new Stories(desk.jdbi, articles);
    private final StoryEditing editing = editing(desk);

    private static StoryEditing editing(NewsDesk desk) {
        return new StoryEditing(
                desk.jdbi, new Articles(desk.jdbi), InstantSource.fixed(NewsDesk.MONDAY));
    }

    private static Filing replica(NewsDesk desk) {
        return new Filing(desk.jdbi, new Articles(desk.jdbi));
    }

    private long report(int number) {
        return desk.article("Coast " + number, TITLE, TEXT);
    }

    private long story(long article) {
        return stories.ofArticle(article).orElseThrow().id();
    }

    private static long done(EditOutcome outcome) {
        return assertInstanceOf(Done.class, outcome).story();
    }

    @Test
    void what_was_put_apart_is_not_merged_again_by_any_replica() {
        var fragments = new FilingOfFragments(desk, articles);
        var merge = fragments.fileTwoFragments();
        var follower = replica(desk);
        assertEquals(1, follower.consolidate(), "alike enough to merge");
        long split = done(editing.split(merge.into(), List.of(merge.from()), NOTE));
        assertEquals(0, follower.consolidate());
        assertEquals(0, replica(desk).consolidate(), "nor after a restart");
        assertNotEquals(story(merge.into()), story(merge.from()));
        long late = report(9);
        follower.fileNew();
        assertTrue(List.of(merge.into(), split).contains(story(late)), "news joins one of them");
        follower.consolidate();
        assertEquals(split, story(merge.from()));
    }

    @Test
    void what_an_editor_put_apart_an_editor_may_join_and_then_it_stays_together() {
        var merge = new FilingOfFragments(desk, articles).fileTwoFragments();
        var one = replica(desk);
        one.consolidate();
        long split = done(editing.split(merge.into(), List.of(merge.from()), NOTE));
        done(editing.merge(split, merge.into(), NOTE));
        assertEquals(0, one.consolidate());
        assertEquals(merge.into(), story(merge.from()));
    }

    @Test
    void an_undone_merge_is_not_made_again_by_the_clustering() {
        var merge = new FilingOfFragments(desk, articles).fileTwoFragments();
        var done = editing.merge(merge.from(), merge.into(), NOTE);
        editing.undo(assertInstanceOf(Done.class, done).edit(), NOTE);
        report(9);
        var one = replica(desk);
        one.fileNew();
        assertEquals(0, one.consolidate());
        assertNotEquals(story(merge.from()), story(merge.into()));
    }

    @Test
    void what_was_put_together_draws_news_of_both() {
        long ferry =
                desk.article(
                        "Baltic Post",
                        "Hydrogen ferry Marzanna crosses the lagoon",
                        "The ferry Marzanna crossed the Szczecin lagoon in forty minutes.");
        long lighthouse = report(1);
        var one = replica(desk);
        one.fileNew();
        assertNotEquals(story(ferry), story(lighthouse));
        done(editing.merge(story(lighthouse), story(ferry), NOTE));
        long late = report(2);
        one.fileNew();
        assertEquals(story(ferry), story(late));
    }

    @Test
    void replicas_that_follow_at_any_time_file_alike() {
        var expected = filedWith(List.of(0, 0, 0, 0));
        assertEquals(expected, filedWith(List.of(0, 1, 0, 1)));
        assertEquals(expected, filedWith(List.of(1, 0, 2, 2)), "a third starts anew");
    }

    /** Where all articles are, if these replicas file in turns with an editor between them. */
    private static List<String> filedWith(List<Integer> turns) {
        var desk = new NewsDesk();
        var editing = editing(desk);
        var replicas = List.of(replica(desk), replica(desk), replica(desk));
        List<Consumer<StoryEditing>> edits =
                List.of(
                        e -> done(e.split(1, List.of(2L), NOTE)),
                        e -> done(e.merge(3, 5, NOTE)),
                        e -> done(e.move(List.of(8L), 7, 1, NOTE)),
                        e -> done(e.merge(9, 2, NOTE)));
        for (int turn = 0; turn < turns.size(); turn++) {
            for (int round = 0; round < 2; round++) {
                desk.articlesOn(0, 34);
            }
            replicas.get(turns.get(turn)).fileNew();
            edits.get(turn).accept(editing);
        }
        desk.articlesOn(0, 60);
        replicas.get(turns.getLast()).fileNew();
        replicas.get(turns.getFirst()).consolidate();
        return desk.jdbi.withHandle(handle ->
                handle.createQuery(
                                "SELECT article_id || ' in ' || story_id FROM story_article ORDER"
                                        + " BY article_id")
                        .mapTo(String.class)
                        .list());
    }
}
