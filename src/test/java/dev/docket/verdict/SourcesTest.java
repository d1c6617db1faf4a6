package dev.docket.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.article.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What several sources prove together. */
class SourcesTest {

    private static final String RELEASED = "The weights of Granite 9 are released on Hugging Face.";
    private static final String PROMISED = "The weights of Granite 9 will be released in May.";
    private static final String WITHHELD = "The weights of Granite 9 have not been released.";

    private static Article primary(long id, String text) {
        return Told.article(id, "Lab " + id, 3, "Granite 9", text);
    }

    private static Article press(long id, String text) {
        return Told.article(id, "Paper " + id, 2, "Granite 9", text);
    }

    private static Article aggregator(long id, String text) {
        return Told.article(id, "Links " + id, 1, "Granite 9", text);
    }

    private static Verdict judge(Article... articles) {
        return Judge.judge(1, List.of(articles));
    }

    private static Status weights(Article... articles) {
        return Told.status(judge(articles), Component.WEIGHTS);
    }

    @Test
    void the_source_nearest_to_the_matter_wins_whoever_came_first() {
        assertEquals(Status.WITHHELD, weights(primary(1, WITHHELD), press(2, RELEASED)));
        assertEquals(Status.WITHHELD, weights(press(1, RELEASED), primary(2, WITHHELD)));
        assertEquals(Status.RELEASED, weights(press(1, RELEASED), aggregator(2, WITHHELD)));
        assertEquals(Status.PROMISED, weights(press(1, PROMISED), aggregator(2, RELEASED)));
    }

    @Test
    void a_source_that_is_silent_leaves_the_word_to_the_next() {
        assertEquals(
                Status.RELEASED, weights(primary(1, "Granite 9 is fast."), press(2, RELEASED)));
    }

    @Test
    void the_subjects_own_house_is_primary_without_being_listed() {
        var own = Told.article(1, "Mistral AI", 2, "Mistral Small 9", "It rains.");
        var house =
                Told.article(
                        2,
                        "Mistral AI",
                        2,
                        "Mistral Small 9",
                        "The weights of Mistral Small 9 are released under Apache 2.0.");
        var paper =
                Told.article(
                        3,
                        "Paper",
                        2,
                        "Mistral Small 9",
                        "The weights of Mistral Small 9 have not been released.");
        var verdict = Judge.judge(1, List.of(own, house, paper));
        assertEquals(Status.RELEASED, Told.status(verdict, Component.WEIGHTS));
        assertEquals(List.of(), verdict.disagreements());
    }

    @Test
    void equals_that_contradict_each_other_are_both_quoted() {
        var verdict = judge(press(1, RELEASED), press(2, WITHHELD));
        var disagreement = verdict.disagreements().getFirst();
        assertEquals("weights", disagreement.about());
        assertEquals(RELEASED, disagreement.one().sentence());
        assertEquals(1, disagreement.one().articleId());
        assertEquals(WITHHELD, disagreement.other().sentence());
        assertEquals(2, disagreement.other().articleId());
        assertEquals(Label.UNPROVEN, verdict.ruling().label());
        assertEquals("1-disagreement", verdict.ruling().rule());
    }

    @Test
    void sources_of_different_standing_do_not_disagree() {
        assertEquals(List.of(), judge(primary(1, RELEASED), press(2, WITHHELD)).disagreements());
    }

    @Test
    void a_promise_after_the_release_is_a_contradiction_and_before_it_is_not() {
        assertEquals(1, judge(press(1, RELEASED), press(2, PROMISED)).disagreements().size());
        assertEquals(0, judge(press(1, PROMISED), press(2, RELEASED)).disagreements().size());
    }

    @Test
    void a_quarrel_about_the_data_does_not_hold_up_the_ruling() {
        var one = RELEASED + " The training data of Granite 9 is released.";
        var other = RELEASED + " The training data of Granite 9 was not released.";
        var verdict = judge(press(1, one), press(2, other));
        assertEquals("training_data", verdict.disagreements().getFirst().about());
        assertFalse(verdict.ruling().label() == Label.UNPROVEN, verdict.toString());
    }

    @Test
    void a_cell_keeps_a_sentence_of_each_source_that_agrees_up_to_three() {
        var verdict =
                judge(
                        press(1, RELEASED),
                        press(2, RELEASED),
                        press(3, RELEASED),
                        press(4, RELEASED));
        var evidence = verdict.card().cells().getFirst().evidence();
        assertEquals(3, evidence.stream().map(Evidence::articleId).distinct().count());
    }

    @Test
    void the_order_of_the_articles_makes_no_difference() {
        var one = primary(1, RELEASED);
        var two = press(2, "Granite 9 is for non-commercial use only.");
        var three = aggregator(3, PROMISED);
        assertEquals(judge(one, two, three).ruling(), judge(three, two, one).ruling());
        assertEquals(judge(one, two, three).card(), judge(three, two, one).card());
    }

    @Test
    void every_component_that_is_promised_is_a_promise_with_its_sentence() {
        var data = "The training data of Granite 9 will be released in June.";
        var verdict = judge(primary(1, PROMISED + " " + data));
        assertEquals(
                List.of(Component.WEIGHTS, Component.TRAINING_DATA),
                verdict.promises().stream().map(Promise::component).toList());
        assertEquals(data, verdict.promises().getLast().evidence().sentence());
    }

    @Test
    void what_was_delivered_is_promised_no_longer() {
        assertEquals(List.of(), judge(press(1, PROMISED), press(2, RELEASED)).promises());
    }

    @Test
    void weights_that_are_out_and_data_that_is_promised_are_open_weights_with_a_promise() {
        var verdict =
                judge(primary(1, RELEASED + " Its training data will be released next year."));
        assertEquals(Label.OPEN_WEIGHTS, verdict.ruling().label());
        assertEquals(1, verdict.promises().size());
    }

    @Test
    void a_promise_of_a_description_alone_promises_nothing_to_take_away() {
        var verdict =
                Told.verdict("On Granite 9", "A data card for Granite 9 will be published soon.");
        assertTrue(verdict.ruling().label() != Label.PROMISED, verdict.toString());
    }
}
