package dev.docket.verdict;

import static dev.docket.verdict.Component.API;
import static dev.docket.verdict.Component.EVALUATION;
import static dev.docket.verdict.Component.INTERMEDIATE_CHECKPOINTS;
import static dev.docket.verdict.Component.TRAINING_CODE;
import static dev.docket.verdict.Component.TRAINING_DATA;
import static dev.docket.verdict.Component.WEIGHTS;
import static dev.docket.verdict.Status.NOT_STATED;
import static dev.docket.verdict.Status.PROMISED;
import static dev.docket.verdict.Status.RELEASED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The mistakes that a careless reader makes, one sentence each. */
class PitfallsTest {

    private static Status status(String subject, String text, Component component) {
        return Told.status(Told.about(subject, text), component);
    }

    @Test
    void what_is_denied_of_another_model_is_not_denied_of_the_subject() {
        var text =
                "The weights of Granite 9 are on Hugging Face. At the time, the base checkpoint of"
                        + " Qwen7 was not released.";
        assertEquals(RELEASED, status("Granite 9", text, WEIGHTS));
    }

    @Test
    void open_inside_a_name_opens_nothing() {
        assertEquals(
                NOT_STATED,
                status("GPT-9", "OpenAI and OpenRouter talk about GPT-9 in OpenClaw.", WEIGHTS));
    }

    @Test
    void a_licence_with_open_source_in_its_name_proves_nothing() {
        var verdict =
                Told.about(
                        "DBRX",
                        "The weights of DBRX can be downloaded under the Databricks Open Source"
                                + " License.");
        assertEquals(Label.STRINGS_ATTACHED, verdict.ruling().label());
    }

    @Test
    void weights_and_biases_are_a_company_and_a_gradient_checkpoint_saves_memory() {
        var text =
                "Granite 9 runs are shared on Weights & Biases. We provide gradient checkpointing"
                        + " in training.";
        assertEquals(NOT_STATED, status("Granite 9", text, WEIGHTS));
    }

    @Test
    void a_checkpoint_is_the_model_and_a_stage_is_no_intermediate_checkpoint() {
        var text = "We release the base, SFT and RL checkpoints of Granite 9 on Hugging Face.";
        assertEquals(RELEASED, status("Granite 9", text, WEIGHTS));
        assertEquals(NOT_STATED, status("Granite 9", text, INTERMEDIATE_CHECKPOINTS));
    }

    @Test
    void a_fine_tuning_script_is_not_the_training_code() {
        var text = "Granite 9 comes with weights, and we provide a fine-tuning script.";
        assertEquals(NOT_STATED, status("Granite 9", text, TRAINING_CODE));
    }

    @Test
    void publicly_available_data_is_not_released_data() {
        var text =
                "Granite 9 was trained on publicly available data, and its weights are available.";
        assertEquals(NOT_STATED, status("Granite 9", text, TRAINING_DATA));
    }

    @Test
    void data_recipes_are_not_data() {
        var text = "We publish the weights of Granite 9 and describe our data recipes.";
        assertEquals(NOT_STATED, status("Granite 9", text, TRAINING_DATA));
    }

    @Test
    void an_intention_on_a_condition_is_a_promise() {
        var text = "We intend to release the weights of Granite 9 if given permission.";
        assertEquals(PROMISED, status("Granite 9", text, WEIGHTS));
    }

    @Test
    void what_was_opened_before_is_not_opened_now() {
        var english =
                "Previously, we open-sourced smaller models. Kimi K9 is available through our API.";
        assertEquals(NOT_STATED, status("Kimi K9", english, WEIGHTS));
        assertEquals(RELEASED, status("Kimi K9", english, API));
        assertEquals(NOT_STATED, status("Kimi K9", "此前，我们开源了小模型。Kimi K9 现已通过 API 提供。", WEIGHTS));
    }

    @Test
    void an_exception_leaves_the_rest_under_its_licence() {
        var verdict =
                Told.about(
                        "Qwen9",
                        "All Qwen9 models, except for the 4B variant, are licensed under Apache"
                                + " 2.0. The weights are on Hugging Face.");
        assertEquals(Label.OPEN_WEIGHTS, verdict.ruling().label());
        assertEquals(List.of("VARIANT_TERMS"), verdict.ruling().badges());
        assertEquals("weights (except 4b variant)", verdict.card().licences().getFirst().scope());
    }

    @Test
    void a_restriction_in_the_second_source_counts() {
        var first =
                Told.article(
                        1, "Lab", 3, "Qwen9 is out", "The weights of Qwen9 are on Hugging Face.");
        var second =
                Told.article(
                        2,
                        "Paper",
                        2,
                        "A look at Qwen9",
                        "Qwen9 may be downloaded. It is for non-commercial use only.");
        var verdict = Judge.judge(1, List.of(first, second));
        assertEquals(Label.STRINGS_ATTACHED, verdict.ruling().label());
    }

    @Test
    void a_headline_that_promises_outweighs_an_open_source_model_in_passing() {
        var verdict =
                Told.verdict(
                        "Granite 9 Preview will be open sourced",
                        "IBM has released Granite 9 Preview, an open-source reasoning model, to"
                                + " testers.");
        assertEquals(PROMISED, Told.status(verdict, WEIGHTS));
    }

    @Test
    void a_body_with_files_outweighs_a_headline_in_the_future() {
        var verdict =
                Told.verdict(
                        "Granite 9 will change local AI",
                        "IBM released the weights of Granite 9 on Hugging Face today.");
        assertEquals(RELEASED, Told.status(verdict, WEIGHTS));
    }

    @Test
    void a_round_up_credits_each_house_with_its_own_news() {
        var text =
                "Coqui, a speech project, shut down for good.\n"
                        + "- NVIDIA released a new dataset of voices.\n"
                        + "- Google launched an open-source tool.";
        var verdict = Told.about("Coqui", text);
        assertEquals(Label.GROUND_SHIFT, verdict.ruling().label());
        assertEquals(NOT_STATED, Told.status(verdict, TRAINING_DATA));
    }

    @Test
    void a_sentence_that_wraps_before_the_name_of_the_licence_is_one_sentence() {
        var text =
                "The weights of Granite 9 are on Hugging Face and licensed under the\n"
                        + "Apache License 2.0.";
        var licences = Told.about("Granite 9", text).card().licences();
        assertEquals("Apache-2.0", licences.getFirst().name());
        assertTrue(text.contains(licences.getFirst().evidence().sentence()));
    }

    @Test
    void a_quoted_denial_is_no_event() {
        var verdict =
                Told.verdict(
                        "Stability AI: \"We are not shutting down\"",
                        "The founder of Stability AI said that the company is not shutting down.");
        assertEquals(Label.UNPROVEN, verdict.ruling().label());
        assertEquals("1-denial", verdict.ruling().rule());
    }

    @Test
    void a_comparison_with_open_models_opens_nothing() {
        var text =
                "Kimi K9 outperforms open-source models and ranks first among open-weight models.";
        assertEquals(NOT_STATED, status("Kimi K9", text, WEIGHTS));
    }

    @Test
    void the_licence_of_the_code_is_not_the_licence_of_the_weights() {
        var text =
                "This code repository is licensed under the MIT License. The use of DeepSeek-V9"
                        + " models is subject to the Model License. The weights can be downloaded.";
        var verdict = Told.about("DeepSeek-V9", text);
        assertEquals(Label.STRINGS_ATTACHED, verdict.ruling().label());
        assertEquals("code", verdict.card().licences().getFirst().scope());
        assertEquals(LicenceClass.RAIL, verdict.card().licences().getLast().licenceClass());
    }

    @Test
    void modified_mit_is_not_mit() {
        var verdict =
                Told.about(
                        "Kimi K9",
                        "Code and weights of Kimi K9 are released under a Modified MIT License.");
        assertEquals(LicenceClass.CUSTOM, verdict.card().licences().getFirst().licenceClass());
        assertEquals("code+weights", verdict.card().licences().getFirst().scope());
    }

    @Test
    void a_negated_framework_is_not_an_open_one() {
        var text =
                "The weights of Granite 9 are available. Its evaluation framework was not"
                        + " released.";
        assertEquals(Status.WITHHELD, status("Granite 9", text, EVALUATION));
    }

    @Test
    void code_in_a_fence_says_nothing() {
        var text =
                "Granite 9 is fast.\n"
                        + "```\n"
                        + "# download the weights, released under MIT license\n"
                        + "```\n"
                        + "That is all.";
        assertEquals(NOT_STATED, status("Granite 9", text, WEIGHTS));
    }

    @Test
    void nothing_short_of_all_three_is_fully_open() {
        var verdict =
                Told.about(
                        "Granite 9",
                        "Granite 9 is fully open: we release the weights and the training data.");
        assertNotEquals(Label.FULLY_OPEN, verdict.ruling().label());
        assertEquals(List.of("OPEN_WORDED"), verdict.ruling().badges());
    }
}
