package dev.docket.article.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.Character.UnicodeScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {

    @ParameterizedTest
    @CsvSource({
        "Open weights, LATIN",
        "OpenAI 与 Anthropic 合作, HAN",
        "OpenAI 与 Anthropic, LATIN",
        "DeepSeek-R1-Distill-Qwen 开源, HAN",
        "ニュース, KATAKANA",
        "새로운 model, HANGUL",
        "Новая модель GPT, CYRILLIC",
        "2026 — 100 %, COMMON",
        "'', COMMON",
        "𠀀𠀁, HAN"
    })
    void the_script_that_says_most_is_the_main_one(String text, UnicodeScript script) {
        assertEquals(script, new Script(text).main());
    }

    @Test
    void names_in_latin_letters_weigh_more_in_a_long_text_than_in_a_title() {
        var names = "Hugging Face and Mistral and Anthropic and Cohere ";
        assertEquals(UnicodeScript.HAN, new Script(names.substring(0, 13) + "发布").main());
        assertEquals(UnicodeScript.LATIN, new Script(names.repeat(3) + "发布开源模型").main());
        assertEquals(UnicodeScript.HAN, new Script(names.repeat(3) + "发布开源模型".repeat(9)).main());
    }

    @ParameterizedTest
    @CsvSource({
        "新しいモデル, ja",
        "模型发布, zh",
        "這個模型 declared in English, zh",
        "データ, ja",
        "ABC社の発表です, ja",
        "Zażółć gęślą jaźń i jest dobrze, pl",
        "мы и вы, ru"
    })
    void a_text_in_two_scripts_has_the_language_of_the_telling_one(String text, String language) {
        assertEquals(language, LanguageIdentifier.identify(text, "en"));
    }

    @Test
    void a_text_cut_in_the_middle_of_a_character_is_no_failure() {
        var text = "x".repeat(4_999) + "𠀀" + "开".repeat(10);
        assertEquals("und", LanguageIdentifier.identify(text, null));
    }
}
