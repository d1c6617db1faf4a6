package dev.docket.verdict;

import static dev.docket.verdict.Label.API_ONLY;
import static dev.docket.verdict.Label.BUILDING_BLOCK;
import static dev.docket.verdict.Label.FULLY_OPEN;
import static dev.docket.verdict.Label.GROUND_SHIFT;
import static dev.docket.verdict.Label.NO_RULING;
import static dev.docket.verdict.Label.OPEN_RECIPE;
import static dev.docket.verdict.Label.OPEN_WEIGHTS;
import static dev.docket.verdict.Label.STRINGS_ATTACHED;
import static dev.docket.verdict.Label.UNPROVEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The rulings that were decided by hand. */
class BorderlineTest {

    private static Label label(String subject, String text) {
        return Told.about(subject, text).ruling().label();
    }

    @Test
    void weights_data_and_code_are_fully_open() {
        var text =
                "Today we release OLMo 9: the weights, the training data and the training code are"
                        + " all on Hugging Face under Apache 2.0.";
        assertEquals(FULLY_OPEN, label("OLMo 9", text));
    }

    @Test
    void weights_and_training_code_are_a_recipe() {
        assertEquals(
                OPEN_RECIPE,
                label("OLMo 9", "We open-sourced the weights of OLMo 9 and the training code."));
    }

    @Test
    void a_recipe_alone_is_at_most_partial_training_code() {
        var verdict =
                Told.about(
                        "OLMo 9",
                        "We release the weights of OLMo 9 and the full recipe under MIT license.");
        assertEquals(Status.PARTIAL, Told.status(verdict, Component.TRAINING_CODE));
        assertEquals(OPEN_WEIGHTS, verdict.ruling().label());
    }

    @Test
    void variants_under_other_terms_do_not_tie_the_main_model() {
        var text =
                "Qwen9 models are released under Apache 2.0 on Hugging Face. V2 models are released"
                        + " under a community license.";
        var verdict = Told.about("Qwen9", text);
        assertEquals(OPEN_WEIGHTS, verdict.ruling().label());
        assertTrue(verdict.ruling().badges().contains("VARIANT_TERMS"));
    }

    @Test
    void released_and_then_withdrawn_is_a_loss() {
        var verdict =
                Told.verdict(
                        "Stability AI pulled the model from Hugging Face",
                        "Stability AI removed the weights of Stable Diffusion 9, which had been"
                                + " released in May.");
        assertEquals(GROUND_SHIFT, verdict.ruling().label());
        assertEquals(Polarity.LOSS, Objects.requireNonNull(verdict.event()).polarity());
        assertEquals(Status.WITHHELD, Told.status(verdict, Component.WEIGHTS));
    }

    @Test
    void a_past_release_retold_in_a_story_of_loss_is_no_release() {
        var verdict =
                Told.verdict(
                        "The head of OLMo leaves Ai2",
                        "The researcher is leaving Ai2 this month.\n"
                            + "His team had released OLMo 2. Its weights, data and training code"
                            + " are on Hugging Face.");
        assertEquals(GROUND_SHIFT, verdict.ruling().label());
        assertEquals("departure", Objects.requireNonNull(verdict.event()).kind());
        assertEquals("Ai2", verdict.card().subject());
    }

    @Test
    void data_promised_and_no_weights_in_sight_is_a_promise() {
        assertEquals(
                Label.PROMISED,
                label(
                        "OLMo 9",
                        "The team behind OLMo 9 will release the training data next month."));
    }

    @Test
    void a_denied_rumour_of_not_releasing_is_a_promise() {
        var verdict =
                Told.verdict(
                        "Zhipu denies that GLM-9 will stay closed",
                        "Zhipu denied the reports and said that GLM-9 will be open sourced.");
        assertEquals(Label.PROMISED, verdict.ruling().label());
    }

    @Test
    void an_open_licence_behind_a_form_has_strings_attached() {
        var text =
                "The weights of Granite 9 are released under Apache 2.0. To download them, you must"
                        + " fill out a form and wait for manual approval.";
        assertEquals(STRINGS_ATTACHED, label("Granite 9", text));
    }

    @Test
    void a_restriction_in_the_last_line_counts() {
        var text =
                "IBM released Granite 9 on Hugging Face.\n"
                        + "It is fast.\n"
                        + "It is small.\n"
                        + "It speaks Czech.\n"
                        + "The weights are for non-commercial use only.";
        assertEquals(STRINGS_ATTACHED, label("Granite 9", text));
    }

    @Test
    void a_leak_of_weights_is_not_a_release() {
        var verdict =
                Told.verdict(
                        "Leaked weights of Mistral Medium spread on forums",
                        "An anonymous user leaked weights that are said to be Mistral Medium.");
        assertEquals(UNPROVEN, verdict.ruling().label());
    }

    @Test
    void a_leak_of_secrets_is_a_security_event() {
        var verdict =
                Told.verdict(
                        "LiteLLM package compromised on PyPI",
                        "A malicious version of LiteLLM exfiltrated credentials.");
        assertEquals(GROUND_SHIFT, verdict.ruling().label());
        assertEquals(Polarity.SECURITY, Objects.requireNonNull(verdict.event()).polarity());
    }

    @Test
    void analysis_gets_no_ruling() {
        assertEquals(
                NO_RULING,
                Told.label(
                        "Why open models matter",
                        "People ask whether openness pays. I think that the answer depends on"
                                + " incentives."));
    }

    @Test
    void two_primary_sources_that_contradict_each_other_prove_nothing() {
        var one =
                Told.article(
                        1,
                        "Lab One",
                        3,
                        "Granite 9 is out",
                        "The weights of Granite 9 are released on Hugging Face.");
        var other =
                Told.article(
                        2,
                        "Lab Two",
                        3,
                        "On Granite 9",
                        "The weights of Granite 9 have not been released.");
        var verdict = Judge.judge(1, List.of(one, other));
        assertEquals(UNPROVEN, verdict.ruling().label());
        assertEquals("weights", verdict.disagreements().getFirst().about());
    }

    @Test
    void a_promise_that_was_kept_later_is_no_contradiction() {
        var one =
                Told.article(
                        1,
                        "Lab",
                        3,
                        "Granite 9",
                        "The weights of Granite 9 will be released next week.");
        var other =
                Told.article(
                        9,
                        "Lab",
                        3,
                        "Granite 9",
                        "The weights of Granite 9 are released on Hugging Face.");
        var verdict = Judge.judge(1, List.of(one, other));
        assertEquals(OPEN_WEIGHTS, verdict.ruling().label());
    }

    @Test
    void the_primary_source_outweighs_an_aggregator() {
        var rumour =
                Told.article(
                        1, "Aggregator", 1, "Granite 9", "The weights of Granite 9 are released.");
        var lab =
                Told.article(
                        2,
                        "IBM",
                        3,
                        "Granite 9",
                        "We will release the weights of Granite 9 in May.");
        assertEquals(Label.PROMISED, Judge.judge(1, List.of(rumour, lab)).ruling().label());
    }

    @Test
    void a_tool_is_a_building_block_and_a_service_an_api() {
        assertEquals(
                BUILDING_BLOCK,
                Told.label(
                        "Acme open-sources Papermill-2",
                        "Acme open-sourced Papermill-2, a framework for agents, on GitHub."));
        assertEquals(
                API_ONLY,
                Told.label(
                        "Anthropic launches Claude Opus 9",
                        "Claude Opus 9 is available through the API and to Pro users."));
    }

    @Test
    void a_model_that_is_launched_without_a_word_on_how_to_get_it_is_unproven() {
        assertEquals(
                UNPROVEN,
                Told.label(
                        "Z.ai launches GLM-9",
                        "Z.ai launched GLM-9, its strongest model for coding."));
    }
}
