package dev.docket.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static List<String> split(String text) {
        return Sentences.of(text).stream().map(Sentences.Sentence::text).toList();
    }

    @Test
    void splits_at_a_full_stop_before_a_space_but_not_inside_a_version() {
        assertEquals(
                List.of("Qwen2.5 is out.", "It runs on 3.5 GB."),
                split("Qwen2.5 is out. It runs on 3.5 GB."));
    }

    @Test
    void keeps_abbreviations_and_initials_together() {
        assertEquals(
                List.of("Dr. J. Smith vs. the lab.", "He won."),
                split("Dr. J. Smith vs. the lab. He won."));
    }

    @Test
    void splits_chinese_without_spaces() {
        assertEquals(List.of("模型开源了。", "数据没有！"), split("模型开源了。数据没有！"));
    }

    @Test
    void a_line_break_ends_a_sentence() {
        assertEquals(List.of("A heading", "A sentence."), split("A heading\nA sentence."));
    }

    @Test
    void offsets_point_at_the_sentence_in_its_text() {
        var text = "  One.  Two. ";
        for (var sentence : Sentences.of(text)) {
            assertEquals(
                    sentence.text(),
                    text.substring(
                            sentence.offset(), sentence.offset() + sentence.text().length()));
        }
    }
}
