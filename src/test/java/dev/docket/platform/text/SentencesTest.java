package dev.docket.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vyšlo to 1. března 2026. Druhá věta.",
                "Vyšlo to 1. 3. 2026 v Praze. Druhá věta.",
                "Model skončil na 2. místě. Druhá věta.",
                "See fig. 3 and no. 4 of it. He said no.",
                "To jest np. otwarty model. Drugie zdanie.",
                "Váhy, kód apod. jsou venku. Druhá věta.",
                "Dnes, tj. v pondělí, vyšly. Druhá věta.",
                "We use data, e.g. from the web. Next one.",
                "The U.S. government said no. Next one.",
                "It scores 61.2 vs. 60.1 for us. Next one.",
                "Really?! Yes.",
                "He said \"it is open.\" She agreed.",
                "See (the report.) It is long.",
                "Wait… What now?",
                "So... It came."
            })
    void two_sentences_are_two(String text) {
        assertEquals(2, split(text).size(), () -> split(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Version 1.2.3 of llama.cpp",
                "https://tide.example/a.b?c=d.e",
                "No full stop",
                "Node.js and vLLM 0.9.1 run it",
                "J. R. R. Smith",
                "..."
            })
    void what_is_one_stays_one(String text) {
        assertEquals(List.of(text), split(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u3000", "\t \n"})
    void nothing_has_no_sentences(String text) {
        assertEquals(List.of(), split(text));
    }

    @Test
    void chinese_quotes_close_before_the_sentence_ends() {
        assertEquals(List.of("他说：“开源了。”", "大家同意；", "真的？", "真的！"), split("他说：“开源了。”大家同意；真的？真的！"));
    }

    @Test
    void no_letter_is_lost_between_sentences() {
        var random = new java.util.Random(29);
        var letters = "ab 1.!?…。！\n\"”)č".toCharArray();
        for (int round = 0; round < 2000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(letters[random.nextInt(letters.length)]);
            }
            var joined = String.join("", split(text.toString())).replaceAll("\\s", "");
            assertEquals(text.toString().replaceAll("\\s", ""), joined);
        }
    }
}
