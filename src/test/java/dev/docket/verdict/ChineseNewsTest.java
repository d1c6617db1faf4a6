package dev.docket.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class ChineseNewsTest {

    @Test
    void a_model_that_is_opened_has_open_weights() {
        var verdict =
                Told.verdict(
                        "某团队开源语音模型 Lark-7B",
                        "某团队今天正式开源语音模型 Lark-7B，采用 Apache 2.0 许可，模型权重已上传至 Hugging Face。");
        assertEquals(Label.OPEN_WEIGHTS, verdict.ruling().label());
        assertEquals("Lark-7B", verdict.card().subject());
        assertEquals(LicenceClass.OSI, verdict.card().licences().getFirst().licenceClass());
    }

    @Test
    void a_framework_that_is_opened_is_a_building_block() {
        assertEquals(
                Label.BUILDING_BLOCK,
                Told.label("某公司开源大模型训练框架 Plough", "某公司宣布开源大模型训练框架 Plough，代码已在 GitHub 发布。"));
    }

    @Test
    void a_data_set_that_is_opened_is_a_building_block() {
        var verdict = Told.verdict("某团队发布 Corn 数据集", "某团队开源了 Corn 数据集，现已在 Hugging Face 开放下载。");
        assertEquals(Label.BUILDING_BLOCK, verdict.ruling().label());
        assertEquals(Status.RELEASED, Told.status(verdict, Component.TRAINING_DATA));
    }

    @Test
    void what_will_be_opened_is_promised() {
        assertEquals(Label.PROMISED, Told.label("GLM-9 即将开源", "智谱表示，GLM-9 模型将于下月开源。"));
    }

    @Test
    void what_is_not_opened_is_served() {
        assertEquals(
                Label.API_ONLY, Told.label("智谱发布 GLM-9-Turbo", "GLM-9-Turbo 已通过 API 提供，该模型暂不开源。"));
    }

    @Test
    void a_rumour_stays_a_rumour() {
        assertEquals(Label.UNPROVEN, Told.label("网传 GLM-9 参数曝光", "据传 GLM-9 可能在下周发布。"));
    }

    @Test
    void a_departure_is_a_loss_and_a_funding_round_a_gain() {
        var departure = Told.verdict("月之暗面联合创始人离职", "月之暗面一位联合创始人宣布离职。");
        assertEquals(Polarity.LOSS, Objects.requireNonNull(departure.event()).polarity());
        assertEquals("月之暗面", departure.card().subject());
        var funding = Told.verdict("阶跃星辰完成新一轮融资", "阶跃星辰宣布完成融资。");
        assertEquals(Polarity.GAIN, Objects.requireNonNull(funding.event()).polarity());
    }

    @Test
    void a_feature_of_a_product_gets_no_ruling() {
        assertEquals(
                Label.NO_RULING,
                Told.label("Claude Code 更新桌面版", "Claude Code 桌面版迎来更新，新增预览功能，可自动审查代码。"));
    }

    @Test
    void the_commons_in_general_is_nobodys_release() {
        assertEquals(
                Status.NOT_STATED,
                Told.status(
                        Told.about("Kimi K9", "Kimi K9 在开源模型中排名第一，性能优于其他开源模型。"),
                        Component.WEIGHTS));
    }
}
