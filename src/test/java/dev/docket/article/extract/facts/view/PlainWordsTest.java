package dev.docket.article.extract.facts.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {

    @ParameterizedTest
    @CsvSource({
        "'  a   b ', a b",
        "'a\u00a0b', a b",
        "'a\u3000\u2009b', a b",
        "'a\n\tb', a b",
        "'\u00a0', ''",
        "'', ''",
        "'モデル 公開', モデル 公開"
    })
    void a_line_has_single_spaces(String raw, String line) {
        assertEquals(line, PlainWords.line(raw));
    }

    @Test
    void a_line_has_no_characters_of_control() {
        assertEquals("ab", PlainWords.line("a\u0000\u0007\u007f\u0085b"));
        assertEquals("a b", PlainWords.line("a \u0001 b"));
    }

    @Test
    void what_is_escaped_twice_is_unescaped() {
        assertEquals("A & B", PlainWords.of("A &amp; B"));
        assertEquals("A B", PlainWords.of("A&nbsp;B"));
    }

    @Test
    void bare_words_have_letters_and_digits_only() {
        assertEquals("gpt5čau", PlainWords.bare("GPT-5: Čau!"));
        assertEquals("模型", PlainWords.bare("「模型」"));
    }
}
