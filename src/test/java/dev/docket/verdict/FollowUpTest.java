package dev.docket.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowUpTest {

    private static final Verdict PROMISED =
            Told.about("Granite 9", "We will release the weights of Granite 9.");
    private static final Verdict RELEASED =
            Told.about("Granite 9", "We released the weights of Granite 9 today.");

    @Test
    void what_changed_is_told_row_by_row() {
        var changes = FollowUp.changes(PROMISED, RELEASED);
        assertEquals(1, changes.size());
        assertEquals("weights: promised before, released now", changes.getFirst().in(Language.EN));
        assertEquals("váhy: dříve slíbeno, nyní vydáno", changes.getFirst().in(Language.CS));
        assertEquals(
                "wagi: wcześniej zapowiedziano, teraz opublikowano",
                changes.getFirst().in(Language.PL));
    }

    @Test
    void silence_takes_nothing_back() {
        assertEquals(
                List.of(), FollowUp.changes(RELEASED, Told.about("Granite 9", "It is spring.")));
    }

    @Test
    void the_row_worth_most_is_watched_next() {
        assertEquals(
                "Watch next: weights. Promised, not released.",
                FollowUp.watchNext(PROMISED).orElseThrow().in(Language.EN));
        assertEquals(
                "Watch next: training data. The sources do not show it.",
                FollowUp.watchNext(RELEASED).orElseThrow().in(Language.EN));
    }

    @Test
    void a_story_without_a_card_has_nothing_to_watch() {
        assertTrue(FollowUp.watchNext(Told.about("Granite 9", "It is spring.")).isEmpty());
    }
}
