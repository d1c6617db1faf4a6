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
                "weights. Promised, not released.",
                FollowUp.watchNext(PROMISED).orElseThrow().in(Language.EN));
        assertEquals(
                "training data. The sources do not show it.",
                FollowUp.watchNext(RELEASED).orElseThrow().in(Language.EN));
    }

    @Test
    void a_story_without_a_card_has_nothing_to_watch() {
        assertTrue(FollowUp.watchNext(Told.about("Granite 9", "It is spring.")).isEmpty());
    }

    @Test
    void the_row_to_watch_falls_from_weights_to_data_to_code() {
        var weights = "We released the weights of Granite 9 under MIT license.";
        var data = weights + " The training data of Granite 9 is released.";
        var code = data + " The training code of Granite 9 is released.";
        assertEquals(Component.TRAINING_DATA.key(), watched(weights));
        assertEquals(Component.TRAINING_CODE.key(), watched(data));
        assertEquals(Component.INTERMEDIATE_CHECKPOINTS.key(), watched(code));
    }

    /** The key of the component that the English line to watch names. */
    private static String watched(String text) {
        var line = FollowUp.watchNext(Told.about("Granite 9", text)).orElseThrow().in(Language.EN);
        return line.replaceAll("^(.*?)\\..*$", "$1").replace(' ', '_');
    }

    @Test
    void a_withdrawal_is_a_change_too() {
        var withheld = Told.about("Granite 9", "The weights of Granite 9 have not been released.");
        assertEquals(1, FollowUp.changes(RELEASED, withheld).size());
    }

    @Test
    void the_same_card_twice_is_no_change() {
        assertEquals(List.of(), FollowUp.changes(RELEASED, RELEASED));
    }

    @Test
    void several_changes_are_one_line() {
        var before =
                Told.about(
                        "Granite 9",
                        "IBM will release the weights of Granite 9 and its training code.");
        var now =
                Told.about(
                        "Granite 9", "We released the weights and the training code of Granite 9.");
        var line = FollowUp.joined(FollowUp.changes(before, now)).in(Language.EN);
        assertEquals(
                "weights: promised before, released now; training code: promised before, released"
                        + " now",
                line);
    }

    @Test
    void what_nobody_spoke_of_before_is_no_change() {
        var now =
                Told.about(
                        "Granite 9",
                        "We released the weights of Granite 9. Its training data is published.");
        var line = FollowUp.joined(FollowUp.changes(PROMISED, now)).in(Language.EN);
        assertEquals("weights: promised before, released now", line);
    }

    @Test
    void what_is_withheld_is_watched_as_withheld() {
        var verdict =
                Told.about(
                        "Granite 9",
                        "We released the weights of Granite 9. The training data stay closed.");
        assertEquals(
                "training data. Withheld so far.",
                FollowUp.watchNext(verdict).orElseThrow().in(Language.EN));
    }
}
