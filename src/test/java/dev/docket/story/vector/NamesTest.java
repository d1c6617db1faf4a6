package dev.docket.story.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @Test
    void a_capital_inside_a_sentence_marks_a_name_and_one_at_its_start_does_not() {
        assertEquals(List.of("@wawel"), Names.of("Visitors of the castle at Wawel wait", "en"));
    }

    @Test
    void a_name_of_several_parts_counts_whole_and_in_parts() {
        assertEquals(
                List.of("@bobr", "@v3.2", "@bobrv3.2", "@exp", "@bobrv3.2exp"),
                Names.of("Bobr-V3.2-Exp", "en"));
    }

    @Test
    void a_generation_counts_with_its_name_however_it_is_spaced() {
        assertTrue(Names.of("we met Bobr 4 there", "en").contains("@bobr4"));
        assertTrue(Names.of("we met Bobr-4 there", "en").contains("@bobr4"));
        assertTrue(Names.of("we met Bobr4 there", "en").contains("@bobr4"));
    }

    @Test
    void every_latin_word_of_a_chinese_text_is_a_name() {
        assertEquals(List.of("@bobr", "@2.5", "@bobr2.5"), Names.of("今天发布 Bobr 2.5 模型", "zh"));
    }

    @Test
    void in_a_title_full_of_capitals_they_say_nothing() {
        assertFalse(Names.of("Great River Ferry Sinks Slowly", "en").contains("@ferry"));
    }

    @Test
    void an_inner_capital_or_a_digit_marks_a_name_everywhere() {
        assertEquals(List.of("@vbobr"), Names.of("vBobr runs", "en"));
    }

    @Test
    void a_possessive_is_the_name() {
        assertEquals(List.of("@wanda"), Names.of("the boat of Wanda's", "en"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the boat of Łucja sails | @łucja",
                "ve čtvrtek řekla Šárka v rádiu | @šárka",
                "they met the Odra-Times crew | @odra",
                "a lagoon that IBM bought | @ibm",
                "the firm xAI answers | @xai",
                "they sold 1,200 boats | @1",
                "we tried GPT-4o-mini there | @gpt4omini",
            })
    void what_is_written_as_a_name_is_one(String text, String name) {
        assertTrue(Names.of(text, "en").contains(name), () -> Names.of(text, "en").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry sails.",
                "nobody is named here at all",
                "We sail. They sail. Who sails? You sail!",
                "A boat, I say, is a boat",
                "",
                "渡轮下水了",
            })
    void what_is_not_is_none(String text) {
        assertEquals(List.of(), Names.of(text, "en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Then. ", "Then! ", "Then? ", "Then: ", "Then\n", "Then “", "Then | "})
    void a_capital_after_the_end_of_a_sentence_says_nothing(String before) {
        assertFalse(Names.of("so " + before + "Boats sail", "en").contains("@boats"));
        assertTrue(Names.of("so then Boats sail", "en").contains("@boats"));
    }

    @Test
    void a_number_belongs_to_the_name_right_before_it_only() {
        assertFalse(Names.of("we met Bobr, 4 of them", "en").contains("@bobr4"));
        assertFalse(Names.of("we met Bobr  4 there", "en").contains("@bobr4"));
        assertFalse(Names.of("we met bobr 4 there", "en").contains("@bobr4"));
    }

    @Test
    void a_name_that_comes_twice_counts_twice() {
        assertEquals(List.of("@wanda", "@wanda"), Names.of("then Wanda met Wanda", "en"));
    }

    @Test
    void how_a_name_is_joined_makes_no_difference_to_the_whole() {
        for (var written : List.of("Bobr-V3", "Bobr–V3", "Bobr_V3", "BobrV3")) {
            assertTrue(Names.of("we met " + written, "en").contains("@bobrv3"), written);
        }
    }

    @Test
    void a_long_text_in_capitals_is_no_title() {
        var text = "then they said that Wanda Sails Every Day ".repeat(10);
        assertTrue(Names.of(text, "en").contains("@wanda"));
    }

    @Test
    void two_letters_name_too_much_unless_a_digit_is_one_of_them() {
        assertEquals(List.of("@bobr"), Names.of("团队用 Go 重写 Bobr", "zh"));
        assertEquals(List.of("@r1"), Names.of("团队发布 R1", "zh"));
    }

    @Test
    void kinds_of_things_in_capitals_are_no_names() {
        assertEquals(List.of("@bobr"), Names.of("团队为 Bobr 推出 CLI 和 MCP", "zh"));
    }
}
