package dev.docket.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.text.Language;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every label, as reporters of both big languages lead to it. */
class LabelsTest {

    private static Arguments told(Label label, String title, String body) {
        return Arguments.of(label, title, body);
    }

    static Stream<Arguments> stories() {
        return Stream.of(
                told(
                        Label.FULLY_OPEN,
                        "OLMo 9 is out with everything",
                        "Ai2 released OLMo 9 under Apache 2.0. The weights, the training data and"
                                + " the training code are on Hugging Face."),
                told(
                        Label.FULLY_OPEN,
                        "Ai2 全面开源 OLMo 9",
                        "Ai2 正式开源 OLMo 9，模型权重、训练数据和训练代码均已公开，采用 Apache 2.0 许可。"),
                told(
                        Label.OPEN_RECIPE,
                        "SmolLM9 arrives with its corpus",
                        "The weights of SmolLM9 and its training data were released on Hugging"
                                + " Face."),
                told(Label.OPEN_RECIPE, "SmolLM9 开源", "团队开源了 SmolLM9 的模型权重和训练代码，采用 MIT 许可证。"),
                told(
                        Label.OPEN_WEIGHTS,
                        "IBM opens Granite 9",
                        "IBM released the weights of Granite 9 under the MIT license."),
                told(
                        Label.OPEN_WEIGHTS,
                        "智谱开源 GLM-9",
                        "智谱今日开源 GLM-9，权重已上线 Hugging Face，采用 MIT 许可证。"),
                told(
                        Label.STRINGS_ATTACHED,
                        "Llama 9 can be downloaded",
                        "Meta released the weights of Llama 9 under the Llama community license."),
                told(
                        Label.STRINGS_ATTACHED,
                        "腾讯开源 Hunyuan-9",
                        "腾讯开源 Hunyuan-9，模型权重可下载，但仅限研究，禁止商用。"),
                told(
                        Label.API_ONLY,
                        "Mistral Medium 9 launches",
                        "Mistral Medium 9 is available through the API at 2 dollars per million"
                                + " tokens."),
                told(Label.API_ONLY, "阿里发布 Qwen-Max-9", "Qwen-Max-9 现已通过阿里云百炼 API 提供，权重暂未开放。"),
                told(
                        Label.PROMISED,
                        "DeepSeek-V9 weights to follow",
                        "DeepSeek said that the weights of DeepSeek-V9 will be released next"
                                + " month."),
                told(Label.PROMISED, "Kimi K9 将开源", "月之暗面承诺，Kimi K9 的权重将于下周开源。"),
                told(
                        Label.BUILDING_BLOCK,
                        "Oats-3 corpus released",
                        "The lab released Oats-3, a dataset of recipes, on Hugging Face under"
                                + " CC-BY-4.0."),
                told(Label.BUILDING_BLOCK, "小米开源推理引擎 Millet", "小米开源了推理引擎 Millet，代码托管在 GitHub。"),
                told(
                        Label.GROUND_SHIFT,
                        "Stability AI shuts down its London office",
                        "Stability AI is shutting down for good, the company said."),
                told(Label.GROUND_SHIFT, "百川智能大规模裁员", "百川智能启动裁员，涉及多个部门。"),
                told(
                        Label.UNPROVEN,
                        "Llama 9 reportedly finished",
                        "Llama 9 is rumored to be ready, according to people familiar with it."),
                told(Label.UNPROVEN, "网传 Kimi K9 已完成训练", "据传 Kimi K9 已完成训练，官方未置评。"),
                told(
                        Label.NO_RULING,
                        "How attention works",
                        "A query meets a key. The rest is a weighted mean."),
                told(Label.NO_RULING, "如何理解注意力机制？", "查询与键相遇，其余的只是加权平均。"));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void a_story_gets_the_label_it_earns(Label label, String title, String body) {
        var verdict = Told.verdict(title, body);
        assertEquals(label, verdict.ruling().label(), () -> verdict.toString());
    }

    @Test
    void every_label_is_told_in_both_languages() {
        var told = new HashSet<Object>();
        stories().forEach(story -> told.add(story.get()[0]));
        assertEquals(List.of(Label.values()).size(), told.size());
    }

    /** No sentence, no cell; and what is quoted stands in the article word for word. */
    @ParameterizedTest
    @MethodSource("stories")
    void all_evidence_can_be_found_in_the_article(Label label, String title, String body) {
        var verdict = Told.verdict(title, body);
        for (var evidence : evidence(verdict)) {
            var text = evidence.offset() < 0 ? title : body;
            int from = Math.max(0, evidence.offset());
            assertTrue(text.startsWith(evidence.sentence(), from), evidence.toString());
        }
    }

    private static List<Evidence> evidence(Verdict verdict) {
        var all = new java.util.ArrayList<Evidence>(verdict.grounds());
        verdict.card().cells().forEach(cell -> all.addAll(cell.evidence()));
        verdict.card().licences().forEach(licence -> all.add(licence.evidence()));
        verdict.promises().forEach(promise -> all.add(promise.evidence()));
        var event = verdict.event();
        if (event != null) {
            all.add(event.evidence());
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("stories")
    void a_ruling_rests_on_something_quoted(Label label, String title, String body) {
        var verdict = Told.verdict(title, body);
        assertEquals(label == Label.NO_RULING, evidence(verdict).isEmpty(), verdict.toString());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void the_same_story_is_judged_the_same_every_time(Label label, String title, String body) {
        assertEquals(Told.verdict(title, body).toString(), Told.verdict(title, body).toString());
        for (var language : Language.values()) {
            assertEquals(
                    Told.verdict(title, body).sentence().in(language),
                    Told.verdict(title, body).sentence().in(language));
        }
    }

    @Test
    void a_launch_is_no_analysis_but_a_claim_without_proof() {
        assertEquals(
                Label.UNPROVEN,
                Told.label("IBM introduces Granite 9", "IBM introduced Granite 9 in Zurich."));
        assertEquals(Label.UNPROVEN, Told.label("智谱发布 GLM-9", "智谱发布新一代模型 GLM-9，性能大幅提升。"));
    }
}
