package dev.docket.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What colours a label: words that say more than the terms do, and variants. */
class BadgesTest {

    private static List<String> badges(String subject, String text) {
        return Told.about(subject, text).ruling().badges();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Meta open-sourced Llama 9 under the Llama community license.",
                "Llama 9 is an open-source model, released for non-commercial use only.",
                "Meta 正式开源 Llama 9，采用社区许可协议。",
                "Llama 9 已开源，权重可下载，禁止商用。",
            })
    void open_source_in_words_but_not_in_terms_is_badged(String text) {
        assertEquals(List.of("OPEN_WORDED"), badges("Llama 9", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Meta open-sourced Llama 9 under the Apache 2.0 license.",
                "Meta released the weights of Llama 9 under the Llama community license.",
                "Meta 正式开源 Llama 9，采用 MIT 许可证。",
            })
    void true_words_and_modest_ones_are_not(String text) {
        assertEquals(List.of(), badges("Llama 9", text));
    }

    @Test
    void a_claim_of_everything_is_held_against_the_list() {
        var text = "Granite 9 is truly open: the weights are released under Apache 2.0.";
        assertEquals(List.of("OPEN_WORDED"), badges("Granite 9", text));
        assertEquals(Label.OPEN_WEIGHTS, Told.about("Granite 9", text).ruling().label());
    }

    @Test
    void a_claim_of_everything_that_is_true_needs_no_badge() {
        var text =
                "OLMo 9 is fully open: we release the weights, the training data and the training"
                        + " code under Apache 2.0.";
        assertEquals(Label.FULLY_OPEN, Told.about("OLMo 9", text).ruling().label());
        assertEquals(List.of(), badges("OLMo 9", text));
    }

    @Test
    void everything_claimed_in_chinese_is_held_against_the_list_too() {
        var verdict = Told.verdict("Lark-7B 全开源", "某团队宣布 Lark-7B 全开源，采用 MIT 许可证，模型权重可下载。");
        assertEquals(Label.OPEN_WEIGHTS, verdict.ruling().label());
        assertEquals(List.of("OPEN_WORDED"), verdict.ruling().badges());
    }

    @Test
    void a_variant_under_terms_of_its_own_is_badged() {
        assertEquals(
                List.of("VARIANT_TERMS"),
                badges(
                        "Qwen9",
                        "All Qwen9 weights are released under Apache 2.0, except for the 3B and"
                                + " 72B models."));
    }
}
