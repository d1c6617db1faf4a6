package dev.docket.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a licence is called, what it lets people do, and what it covers. */
class LicencesTest {

    private static List<Licence> licences(String subject, String text) {
        return Told.about(subject, text).card().licences();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the Apache 2.0 license | Apache-2.0 | OSI | OPEN_WEIGHTS",
                "Apache License, Version 2.0 | Apache-2.0 | OSI | OPEN_WEIGHTS",
                "the MIT license | MIT | OSI | OPEN_WEIGHTS",
                "a BSD-3-Clause license | BSD-3-Clause | OSI | OPEN_WEIGHTS",
                "MPL 2.0 | MPL-2.0 | OSI | OPEN_WEIGHTS",
                "CC-BY-4.0 | CC-BY-4.0 | CC | OPEN_WEIGHTS",
                "CC BY-SA 4.0 | CC-BY-SA-4.0 | CC | OPEN_WEIGHTS",
                "a modified MIT license | Modified MIT | CUSTOM | STRINGS_ATTACHED",
                "the Llama Community License | Llama Community License | COMMUNITY |"
                        + " STRINGS_ATTACHED",
                "the Gemma Terms of Use | Gemma Terms of Use | COMMUNITY | STRINGS_ATTACHED",
                "the Tongyi Qianwen license | Tongyi Qianwen License | COMMUNITY |"
                        + " STRINGS_ATTACHED",
                "the OpenRAIL-M license | OpenRAIL-M | RAIL | STRINGS_ATTACHED",
                "the DeepSeek Model License | DeepSeek Model License | RAIL | STRINGS_ATTACHED",
                "the AI2 ImpACT license | AI2 ImpACT | RAIL | STRINGS_ATTACHED",
                "CC BY-NC 4.0 | CC-BY-NC-4.0 | NC | STRINGS_ATTACHED",
                "the Mistral Research License | Mistral Research License | NC | STRINGS_ATTACHED",
                "the MNPL | Mistral Non-Production License | NC | STRINGS_ATTACHED",
            })
    void a_licence_belongs_to_a_class_and_decides_the_label(
            String spelling, String name, LicenceClass expected, Label label) {
        var verdict =
                Told.about(
                        "Granite 9",
                        "The weights of Granite 9 were released under %s.".formatted(spelling));
        var licence = verdict.card().licences().getFirst();
        assertEquals(name, licence.name());
        assertEquals(expected, licence.licenceClass());
        assertEquals("weights", licence.scope());
        assertEquals(label, verdict.ruling().label());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "采用 MIT 许可证 | MIT | OSI",
                "采用 Apache 2.0 协议 | Apache-2.0 | OSI",
                "采用修改版 MIT 许可证 | Modified MIT | CUSTOM",
                "采用社区许可协议 | community licence | COMMUNITY",
                "采用 CC BY-NC 4.0 许可 | CC-BY-NC-4.0 | NC",
                "仅限研究，采用研究许可证 | non-commercial licence | NC",
            })
    void a_licence_is_read_in_chinese(String words, String name, LicenceClass expected) {
        var found = licences("Lark-7B", "Lark-7B 模型权重已公开，" + words + "。");
        assertTrue(
                found.stream().anyMatch(l -> l.name().equals(name) && l.licenceClass() == expected),
                found.toString());
    }

    @Test
    void code_and_weights_may_have_a_licence_each() {
        var found =
                licences(
                        "Granite 9",
                        "The code of Granite 9 is licensed under MIT license, and the weights are"
                                + " released under CC BY-NC 4.0.");
        assertEquals(List.of("MIT", "CC-BY-NC-4.0"), found.stream().map(Licence::name).toList());
        assertEquals(List.of("code", "weights"), found.stream().map(Licence::scope).toList());
    }

    @Test
    void an_open_licence_on_the_code_does_not_open_the_weights() {
        var verdict =
                Told.about(
                        "Granite 9",
                        "The code of Granite 9 is on GitHub under the MIT license. The weights"
                                + " have not been released.");
        assertEquals(Status.WITHHELD, Told.status(verdict, Component.WEIGHTS));
        assertFalse(verdict.card().licences().stream().anyMatch(l -> l.scope().equals("weights")));
    }

    @Test
    void the_licence_of_a_data_set_covers_data() {
        var found =
                licences(
                        "Granite 9",
                        "The training data of Granite 9 is published under ODC-BY 1.0.");
        assertEquals("data", found.getFirst().scope());
        assertEquals(LicenceClass.CC, found.getFirst().licenceClass());
    }

    @Test
    void the_licence_of_another_model_is_not_ours() {
        var found =
                licences(
                        "Granite 9",
                        "The weights of Granite 9 are on Hugging Face. Llama 8 is released under"
                                + " the Llama community license.");
        assertEquals(List.of(), found);
    }

    @Test
    void terms_without_a_name_are_known_by_what_they_forbid() {
        var verdict =
                Told.about(
                        "Granite 9",
                        "The weights of Granite 9 can be downloaded. The license excludes users"
                                + " with 700 million monthly active users.");
        assertEquals(LicenceClass.COMMUNITY, verdict.card().licences().getFirst().licenceClass());
        assertEquals(Label.STRINGS_ATTACHED, verdict.ruling().label());
    }

    @Test
    void many_users_are_a_limit_only_where_terms_are_spoken_of() {
        var verdict =
                Told.about(
                        "Granite 9",
                        "The weights of Granite 9 can be downloaded. Its maker's app has 700"
                                + " million monthly active users.");
        assertEquals(Label.OPEN_WEIGHTS, verdict.ruling().label());
    }

    @Test
    void a_negated_licence_licenses_nothing() {
        var verdict =
                Told.about("Granite 9", "Granite 9 is not released under the Apache license.");
        assertEquals(List.of(), verdict.card().licences());
        assertFalse(verdict.ruling().label() == Label.OPEN_WEIGHTS, verdict.toString());
    }

    @Test
    void two_articles_that_name_one_licence_name_it_once() {
        var text = "The weights of Granite 9 are released under Apache 2.0.";
        var one = Told.article(1, "Lab", 3, "Granite 9", text);
        var two = Told.article(2, "Paper", 2, "Granite 9", text);
        assertEquals(1, Judge.judge(1, List.of(one, two)).card().licences().size());
    }

    @Test
    void a_sentence_on_strings_does_not_name_the_freer_licence_beside_them() {
        var verdict =
                Told.verdict(
                        "Introducing Granite 9",
                        "The weights of Granite 9 can be downloaded under our community licence,"
                                + " not for more than a million users. The model card stands under"
                                + " the MIT license.");
        assertEquals(Label.STRINGS_ATTACHED, verdict.ruling().label());
        var sentence = verdict.sentence().in(Language.EN);
        assertFalse(sentence.contains("MIT"), sentence);
    }
}
