package dev.docket.verdict;

import static dev.docket.verdict.Component.INTERMEDIATE_CHECKPOINTS;
import static dev.docket.verdict.Component.TRAINING_CODE;
import static dev.docket.verdict.Component.TRAINING_DATA;
import static dev.docket.verdict.Component.WEIGHTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The mistakes that a careless reader makes in Chinese. */
class ChinesePitfallsTest {

    private static Status status(String text, Component component) {
        return Told.status(Told.about("Lark-7B", text), component);
    }

    @Test
    void what_was_opened_before_is_not_opened_now() {
        assertEquals(Status.NOT_STATED, status("此前，该团队曾开源多个小模型。Lark-7B 将提供 API。", WEIGHTS));
    }

    @Test
    void a_refusal_withholds() {
        assertEquals(Status.WITHHELD, status("团队表示，Lark-7B 的权重暂不公开。", WEIGHTS));
    }

    @Test
    void a_condition_is_a_promise() {
        assertEquals(Status.PROMISED, status("团队计划在获得许可后公开 Lark-7B 的权重。", WEIGHTS));
    }

    @Test
    void a_rumour_releases_nothing() {
        assertEquals(Status.NOT_STATED, status("据传 Lark-7B 的权重已公开。", WEIGHTS));
    }

    @Test
    void a_recipe_is_at_most_part_of_the_code_and_never_data() {
        var text = "Lark-7B 开源了模型权重，并公布训练配方。";
        assertEquals(Status.PARTIAL, status(text, TRAINING_CODE));
        assertEquals(Status.NOT_STATED, status(text, TRAINING_DATA));
        assertEquals(Status.NOT_STATED, status("Lark-7B 公布了数据配方。", TRAINING_DATA));
    }

    @Test
    void a_fine_tuning_script_is_not_the_training_code() {
        assertEquals(Status.NOT_STATED, status("Lark-7B 提供微调脚本。", TRAINING_CODE));
    }

    @Test
    void the_community_is_nobodys_release() {
        assertEquals(Status.NOT_STATED, status("Lark-7B 受到开源社区的欢迎。", WEIGHTS));
    }

    @Test
    void intermediate_checkpoints_are_said_to_be_such() {
        assertEquals(Status.RELEASED, status("团队公开了 Lark-7B 的中间检查点。", INTERMEDIATE_CHECKPOINTS));
        assertEquals(Status.NOT_STATED, status("团队公开了 Lark-7B 的检查点。", INTERMEDIATE_CHECKPOINTS));
    }

    @Test
    void a_restriction_in_the_last_line_counts() {
        var verdict = Told.about("Lark-7B", "Lark-7B 已开源，权重可下载。\n它很快。\n它很小。\n商用需获得授权。");
        assertEquals(Label.STRINGS_ATTACHED, verdict.ruling().label());
    }

    @Test
    void a_form_to_fill_in_is_a_gate() {
        var verdict = Told.about("Lark-7B", "Lark-7B 采用 MIT 许可证开源，权重需申请下载。");
        assertEquals(Label.STRINGS_ATTACHED, verdict.ruling().label());
    }

    @Test
    void a_leak_of_weights_is_not_a_release() {
        assertEquals(Label.UNPROVEN, Told.label("Lark-7B 权重疑似泄露", "网传 Lark-7B 权重被泄露，官方尚未回应。"));
    }

    @Test
    void a_comparison_opens_nothing() {
        var verdict = Told.about("Lark-7B", "Lark-7B 的性能超越开源模型 Qwen9。");
        assertEquals(Status.NOT_STATED, Told.status(verdict, WEIGHTS));
    }

    @Test
    void another_models_refusal_is_not_ours() {
        assertEquals(Status.RELEASED, status("Lark-7B 的权重已公开下载。相比之下，Qwen9 的权重尚未公开。", WEIGHTS));
    }

    @Test
    void everything_claimed_but_not_listed_is_not_fully_open() {
        var verdict = Told.about("Lark-7B", "Lark-7B 全面开源：模型权重与推理代码均已发布。");
        assertNotEquals(Label.FULLY_OPEN, verdict.ruling().label());
    }

    @Test
    void two_licences_keep_their_scopes() {
        var verdict = Told.about("Lark-7B", "Lark-7B 的代码采用 MIT 许可证，模型权重采用社区许可协议。");
        assertEquals(
                List.of("code", "weights"),
                verdict.card().licences().stream().map(Licence::scope).toList());
        assertEquals(Label.STRINGS_ATTACHED, verdict.ruling().label());
    }
}
