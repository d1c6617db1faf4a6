package dev.docket.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** What stands far down in a text counts only where the text is about its subject. */
class WholeTextTest {

    private static final String DEEP =
            "The morning was cold.\nNobody had expected much.\nThe hall filled slowly.\n";

    @Test
    void a_release_text_is_read_to_its_end() {
        var text = DEEP + "The weights of Granite 9 are on Hugging Face under Apache 2.0.";
        assertEquals(Label.OPEN_WEIGHTS, Told.label("Introducing Granite 9", text));
    }

    @Test
    void an_interview_that_names_a_model_in_passing_releases_nothing() {
        var text = DEEP + "We talked of Granite 9, whose weights were released on Hugging Face.";
        assertEquals(Label.NO_RULING, Told.label("Mara Holt on the price of patience", text));
    }

    @Test
    void an_essay_whose_title_names_an_organisation_releases_nothing() {
        var text =
                DEEP
                        + "IBM published the training data, the training code and the weights of"
                        + " everything it has made.";
        assertEquals(Label.NO_RULING, Told.label("The quiet patience of IBM", text));
    }

    @Test
    void a_launch_in_the_opening_makes_up_for_a_title_without_a_name() {
        var text =
                "Today we release Granite 9.\nIt is small.\nIt is fast.\n"
                        + "Its weights are on Hugging Face under the MIT license.";
        assertEquals(Label.OPEN_WEIGHTS, Told.label("A model for your phone", text));
    }

    @Test
    void data_that_follow_later_do_not_make_a_release_complete() {
        var verdict =
                Told.verdict(
                        "某实验室开源Lark 3模型及训练框架",
                        "某实验室开源 Lark 3，并公开训练框架。模型权重已上线 Hugging Face，采用 Apache 2.0 协议，SFT 数据集后续发布。");
        assertNotEquals(Label.FULLY_OPEN, verdict.ruling().label());
        assertEquals(Status.PROMISED, Told.status(verdict, Component.TRAINING_DATA));
    }

    @Test
    void help_with_the_format_of_data_is_no_data() {
        var verdict = Told.verdict("Lark 3 开源", "Lark 3 的权重已开源。我们提供了训练流程，您可以对训练数据格式进行处理以供训练使用。");
        assertEquals(Status.NOT_STATED, Told.status(verdict, Component.TRAINING_DATA));
    }

    @Test
    void people_who_make_datasets_for_others_launching_runs_release_none() {
        var verdict =
                Told.verdict(
                        "Introducing OLMo 9",
                        "Many people make datasets and few are launching large training runs.");
        assertEquals(Status.NOT_STATED, Told.status(verdict, Component.TRAINING_DATA));
    }

    @Test
    void a_tools_text_that_praises_open_models_has_no_weights() {
        var verdict =
                Told.verdict(
                        "vLLM 9 is faster",
                        DEEP + "Millions of people use open models and openly shared datasets.");
        assertEquals(Status.NOT_STATED, Told.status(verdict, Component.WEIGHTS));
        assertEquals(Status.NOT_STATED, Told.status(verdict, Component.TRAINING_DATA));
    }

    @Test
    void a_partnership_in_the_text_is_how_a_product_came_about_and_no_news() {
        var verdict =
                Told.verdict(
                        "Serving many models with vLLM on one machine",
                        "To save money, we have partnered with Amazon and built a scheduler.");
        assertNotEquals(Label.GROUND_SHIFT, verdict.ruling().label());
    }

    @Test
    void the_thing_in_front_of_a_name_is_what_was_opened() {
        assertEquals(
                Label.BUILDING_BLOCK,
                Told.label("某公司开源浏览器 Lapwing", "开源浏览器 Lapwing 宣布 Kimi K2 成为默认模型。"));
    }

    @Test
    void code_in_a_models_name_is_no_code() {
        var verdict = Told.verdict("Nest团队发布 Nest-Code-4B 模型", "Nest团队发布 Nest-Code-4B，面向编程。");
        assertNotEquals(Label.BUILDING_BLOCK, verdict.ruling().label());
    }

    @Test
    void whether_it_stays_open_is_a_question_and_a_promise_is_a_promise() {
        var verdict = Told.verdict("智谱确认会继续开源模型", "针对 GLM 模型是否保持开源的疑虑，员工回应称 GLM-9 模型将会开源。");
        assertEquals(Status.PROMISED, Told.status(verdict, Component.WEIGHTS));
    }

    @Test
    void a_new_version_in_the_title_of_open_software_is_a_release_and_a_patch_is_none() {
        assertEquals(Label.BUILDING_BLOCK, Told.label("llm-d 0.9: Wider paths", "It is faster."));
        assertEquals(Label.BUILDING_BLOCK, Told.label("olmocr v0.9.0", "It is faster."));
        assertEquals(Label.NO_RULING, Told.label("olmocr v0.9.3", "It mends a crash."));
    }

    @Test
    void a_title_that_is_a_report_publishes_it() {
        var verdict = Told.verdict("Granite 9 Technical Report", "We present Granite 9.");
        assertEquals(Status.RELEASED, Told.status(verdict, Component.PAPER));
        assertEquals(Label.BUILDING_BLOCK, verdict.ruling().label());
    }

    @Test
    void a_trainer_that_reads_old_checkpoints_has_no_weights() {
        var verdict =
                Told.verdict(
                        "OLMo-core v9.0.0", "We released support for weights of older checkpoints.");
        assertEquals(Status.NOT_STATED, Told.status(verdict, Component.WEIGHTS));
        assertEquals(Label.BUILDING_BLOCK, verdict.ruling().label());
    }
}
