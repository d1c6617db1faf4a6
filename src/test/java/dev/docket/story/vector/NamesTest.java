package dev.docket.story.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
