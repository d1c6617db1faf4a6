package dev.docket.digest.rank;

import static dev.docket.digest.rank.Candidates.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.verdict.Label;
import org.junit.jupiter.api.Test;

class RelevanceTest {

    @Test
    void a_release_of_weights_is_about_open_ai_and_says_why() {
        var relevance =
                Relevance.of(story(1, "Alder 3 is out").by("Lab", 3).ruled(Label.OPEN_WEIGHTS));
        assertTrue(relevance.open());
        assertEquals("weights released", relevance.reasons().getFirst());
        assertTrue(relevance.reasons().contains("apache 2.0"), relevance::toString);
    }

    @Test
    void news_of_a_model_of_an_open_family_is_about_open_ai_even_in_a_bare_title() {
        var note = story(7, "DeepSeek-R9 is here").saying("");
        var relevance = Relevance.of(note.ruled(Label.UNPROVEN));
        assertTrue(relevance.open());
        assertTrue(relevance.reasons().contains("DeepSeek-R9"), relevance::toString);
    }

    @Test
    void a_brand_that_also_names_models_is_not_enough() {
        var glasses = story(8, "千问发布眼镜").saying("眼镜今日开售，搭载人工智能。");
        assertFalse(Relevance.of(glasses.ruled(Label.UNPROVEN)).open());
    }

    @Test
    void a_tier_that_is_never_released_is_not_enough() {
        var tier = story(9, "Qwen9-Max is here").saying("");
        assertFalse(Relevance.of(tier.ruled(Label.UNPROVEN)).open());
    }

    @Test
    void news_of_a_served_model_that_speaks_of_open_source_in_passing_is_not() {
        var flaws =
                story(10, "Claude Opus 9 finds flaws")
                        .saying(
                                "The AI model read open source code of many projects. Open source"
                                        + " maintainers thanked it.");
        assertFalse(Relevance.of(flaws.ruled(Label.GROUND_SHIFT)).open());
        assertFalse(Relevance.of(flaws.ruled(Label.BUILDING_BLOCK)).open());
    }

    @Test
    void the_launch_of_a_closed_product_is_not() {
        var launch =
                story(2, "Sequoia Ultra thinks longer")
                        .saying("The AI model is available through the API to paying customers.");
        assertFalse(Relevance.of(launch.ruled(Label.API_ONLY)).open());
    }

    @Test
    void an_api_launch_that_is_discussed_as_a_turn_from_openness_is() {
        var turn =
                story(3, "Sequoia ends its open-source line with an API model")
                        .saying("The lab's next AI model comes without weights.");
        assertTrue(Relevance.of(turn.ruled(Label.API_ONLY)).open());
    }

    @Test
    void the_word_open_in_a_company_name_says_nothing() {
        var funding =
                story(4, "OpenAI raises money, OpenRouter too")
                        .saying("The AI companies took new money from the same fund.");
        assertFalse(Relevance.of(funding.ruled(Label.GROUND_SHIFT)).open());
    }

    @Test
    void open_source_software_without_ai_is_not_open_ai() {
        var editor =
                story(5, "An open-source editor for plain text")
                        .saying("The open source program edits plain text, under the MIT license.");
        assertFalse(Relevance.of(editor.ruled(Label.BUILDING_BLOCK)).open());
    }

    @Test
    void a_debate_counts_when_its_title_and_text_are_about_openness() {
        var essay =
                story(6, "What open models need from institutions")
                        .saying(
                                "Open models need open data, and a model without either is a"
                                        + " demo.");
        assertTrue(Relevance.of(essay.ruled(Label.NO_RULING)).open());
        var aside =
                story(7, "How I write prompts").saying("I also tried a model with open weights.");
        assertFalse(Relevance.of(aside.ruled(Label.NO_RULING)).open());
    }

    @Test
    void chinese_and_czech_words_count_too() {
        assertTrue(
                Relevance.of(
                                story(8, "模型全面开源")
                                        .in("zh")
                                        .saying("实验室开源了模型权重。")
                                        .ruled(Label.OPEN_WEIGHTS))
                        .open());
        assertTrue(
                Relevance.of(
                                story(9, "Nový otevřený model z Brna")
                                        .in("cs")
                                        .saying("Otevřený model AI má otevřené váhy.")
                                        .ruled(Label.OPEN_WEIGHTS))
                        .open());
    }

    @Test
    void open_software_is_about_open_ai_where_its_makers_speak() {
        var makers = story(11, "llm-d 0.9: wider paths").saying("It is faster.").by("llm-d Blog", 3);
        assertTrue(Relevance.of(makers.ruled(Label.BUILDING_BLOCK)).open());
        var passing = story(12, "A NAS now ships Ollama").saying("It is quiet.").by("Gadgets", 1);
        assertFalse(Relevance.of(passing.ruled(Label.BUILDING_BLOCK)).open());
    }
}
