package dev.docket.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.docket.article.Articles;
import dev.docket.story.EditNote;
import dev.docket.story.EditOutcome;
import dev.docket.story.EditOutcome.Done;
import dev.docket.story.Filing;
import dev.docket.story.NewsDesk;
import dev.docket.story.Stories;
import dev.docket.story.StoryEditing;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What editors do to stories has them judged anew. */
class JudgingEditsIT {

    private static final EditNote NOTE = new EditNote("Alena", "A promise is no release");
    private static final InstantSource CLOCK = InstantSource.fixed(NewsDesk.MONDAY);
    private static final String TITLE = "IBM and the weights of Granite 9";

    private final NewsDesk desk = new NewsDesk();
    private final Articles articles = new Articles(desk.jdbi);
    private final Stories stories = new Stories(desk.jdbi, articles);
    private final StoryEditing editing = new StoryEditing(desk.jdbi, articles, CLOCK);
    private final Verdicts verdicts = new Verdicts(desk.jdbi);
    private final Judging judging = new Judging(desk.jdbi, stories, CLOCK);

    private Label label(long story) {
        return verdicts.of(story).orElseThrow().ruling().label();
    }

    private static long done(EditOutcome outcome) {
        return assertInstanceOf(Done.class, outcome).edit();
    }

    @Test
    void each_part_of_a_story_is_judged_by_its_own_articles_and_the_whole_again_after_an_undoing() {
        long promise =
                desk.article(
                        "Baltic Post",
                        TITLE,
                        "IBM said in Zurich that the weights of Granite 9 will be released in"
                                + " May.");
        long release =
                desk.article(
                        "Odra Times",
                        TITLE,
                        "IBM released the weights of Granite 9 on Hugging Face under the Apache 2.0"
                                + " license.");
        new Filing(desk.jdbi, articles).fileNew();
        judging.judgeChanged();
        assertEquals(Label.OPEN_WEIGHTS, label(promise));
        long split = done(editing.split(promise, List.of(release), NOTE));
        assertEquals(2, judging.judgeChanged());
        assertEquals(Label.PROMISED, label(promise));
        assertEquals(Label.OPEN_WEIGHTS, label(release));
        done(editing.undo(split, NOTE));
        judging.judgeChanged();
        assertEquals(Label.OPEN_WEIGHTS, label(promise));
        assertEquals(Optional.empty(), verdicts.of(release), "it leads to the other");
    }
}
