package dev.docket.article.extract.facts.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.article.extract.facts.view.VisibleLine;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {

    private static final String STORY =
            "The weights are out today, and so is all of the code that the lab has trained them"
                    + " with.";

    private static List<VisibleLine> lines(String... texts) {
        return Stream.of(texts)
                .map(text -> new VisibleLine(text, text.length(), false, 0))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Jana Nová",
                "BY Jana Nová | 2 March 2026",
                "News | By Jana Nová | 2 March 2026",
                "---- by Jana Nová",
                "von Jana Nová",
                "Von Jana Nová, Berlin",
                "Par Jana Nová le 2 mars 2026",
                "Por Jana Nová",
                "Door Jana Nová 2 maart",
                "By Jana Nová March 2, 2026",
                "2. März 2026 von Jana Nová",
                "2 March 2026, 10:05 by Jana Nová",
                "Auteur : Jana Nová",
                "Written by Jana Nová on Monday",
                "erstellt von Jana Nová — veröffentlicht 2.3.2026",
                "Autor: Jana Nová",
                "Text: Jana Nová"
            })
    void a_byline_names_its_writer(String line) {
        assertEquals(List.of("Jana Nová"), Bylines.first(lines("Home", line)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Monday the weights were out",
                "By Jana Nová had been told that the weights were out",
                "Von Berlin nach Prag",
                "Text: the weights are out and so is the code",
                "Autor: wer das liest ist klug",
                "By the way, Jana Nová",
                "Jana Nová",
                "by"
            })
    void a_sentence_that_begins_like_one_is_none(String line) {
        assertEquals(List.of(), Bylines.first(lines(line)));
    }

    @Test
    void a_word_that_only_announces_may_be_followed_by_any_name() {
        assertEquals(List.of("rasos"), Bylines.first(lines("Gespeichert von rasos am 24. Juli")));
        assertEquals(List.of("konst"), Bylines.first(lines("Posted by konst 21.10.2019")));
        assertEquals(List.of("焦鹏"), Bylines.first(lines("责任编辑： 焦鹏")));
    }

    @Test
    void several_may_sign() {
        assertEquals(
                List.of("Max Muster", "Eva Klein"),
                Bylines.first(lines("Von Max Muster und Eva Klein, NDR")));
    }

    @Test
    void a_paragraph_is_no_byline() {
        assertEquals(List.of(), Bylines.first(lines("By Jana Nová " + STORY + STORY)));
    }

    @Test
    void a_name_next_to_a_date_right_below_the_title_signs() {
        assertEquals(List.of("Jana Nová"), Bylines.alone(lines("Jana Nová", "2. 3. 2026", STORY)));
        assertEquals(
                List.of("Jana Nová"), Bylines.alone(lines("2 March 2026", "Jana Nová", STORY)));
        assertEquals(List.of(), Bylines.alone(lines("Jana Nová", "Read on", "2. 3. 2026")));
        assertEquals(
                List.of(), Bylines.alone(lines("a", "b", "c", "Jana Nová", "2. 3. 2026", STORY)));
        assertEquals(List.of(), Bylines.alone(lines()));
    }

    @Test
    void a_name_in_brackets_at_the_end_of_the_last_paragraphs_signs() {
        assertEquals(
                List.of("Jana Nová"),
                Bylines.signature(lines(STORY, STORY + " (Jana Nová) +++", "Share")));
        assertEquals(
                List.of("FR mit dpa"), Bylines.signature(lines(STORY + " (FR mit dpa)", "Share")));
        assertEquals(List.of(), Bylines.signature(lines(STORY + " (as we said)")));
        assertEquals(List.of(), Bylines.signature(lines("Menu (Jana Nová)")), "no paragraph");
        assertEquals(
                List.of(),
                Bylines.signature(lines(STORY + " (Jana Nová)", STORY, STORY, STORY)),
                "not at the end");
    }
}
