package dev.docket.digest.rank;

import static dev.docket.digest.rank.Candidates.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.digest.SampleDigest;
import dev.docket.verdict.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private final History history = new History(List.of(SampleDigest.digest()));

    @Test
    void what_nobody_was_told_is_news() {
        assertEquals(1, new History(List.of()).novelty(story(1, "Alder").candidate()));
    }

    @Test
    void the_same_story_with_the_same_verdict_is_quiet() {
        var again = story(43, "A founder leaves Commons Lab").ruled(Label.GROUND_SHIFT);
        assertEquals(History.TOLD, history.novelty(again));
        assertTrue(history.isQuiet(again));
    }

    @Test
    void the_same_story_with_another_verdict_is_a_follow_up() {
        var changed = story(43, "A founder returns").ruled(Label.PROMISED);
        assertEquals(History.FOLLOW_UP, history.novelty(changed));
        assertFalse(history.isQuiet(changed));
    }

    @Test
    void another_story_in_the_same_words_is_less_new() {
        var echo =
                story(99, "A founder leaves Commons Lab")
                        .saying("It was her last week at the lab, she wrote.")
                        .candidate();
        assertTrue(history.novelty(echo) < 0.2, () -> "novelty " + history.novelty(echo));
    }
}
