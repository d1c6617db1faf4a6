package dev.docket.article.extract.facts.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.article.extract.facts.view.VisibleLine;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {

    private static final List<String> JANA = List.of("Jana Nová");

    private static List<VisibleLine> lines(String... texts) {
        return Stream.of(texts)
                .map(text -> new VisibleLine(text, text.length(), false, 0))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Written by: Jana Nová",
                "Written by Jana Nová",
                "Words: Jana Nová",
                "Napsala: Jana Nová",
                "Autorka: Jana Nová",
                "Tekst: Jana Nová",
                "Ein Text",
                "Text: Jana Nová"
            })
    void a_name_is_announced_wherever_it_stands(String line) {
        var expected = line.contains("Jana") ? JANA : List.of();
        assertEquals(expected, Credits.announced(lines("Home", "Share this", line, "More")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Jana Nová",
                "Text: the weights are out",
                "Text: Weights",
                "Author: admin",
                "Written by:",
                "Jana Nová"
            })
    void what_may_begin_a_sentence_or_names_nobody_announces_nothing(String line) {
        assertEquals(List.of(), Credits.announced(lines(line)));
    }

    @Test
    void several_may_be_announced_at_once() {
        assertEquals(
                List.of("Jana Nová", "Jan Novák"),
                Credits.announced(lines("Text: Jana Nová, Jan Novák")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Interview",
                "Text",
                "TEXT:",
                "Written by",
                "Autorin",
                "Words",
                "By",
                "Von",
                "作者：",
                "Rozhovor",
                "Wywiad:"
            })
    void a_name_stands_below_its_label(String label) {
        assertEquals(JANA, Credits.labelled(lines("Home", label, "Jana Nová", "More")));
    }

    @Test
    void what_stands_below_anything_else_is_not_credited() {
        assertEquals(List.of(), Credits.labelled(lines("Interviews", "Jana Nová")));
        assertEquals(List.of(), Credits.labelled(lines("Interview", "", "Jana Nová")));
        assertEquals(List.of(), Credits.labelled(lines("Text", "The weights are out today")));
        assertEquals(List.of(), Credits.labelled(lines("Text")));
        assertEquals(List.of(), Credits.labelled(lines()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"AFP", "dpa", "Reuters", "ČTK", "JIJI", "dpa/AFP", "PA Media", "AP, Prague"})
    void an_agency_is_credited_by_a_line_of_its_own(String agency) {
        assertEquals(List.of(agency), Credits.agency(lines("Monday", agency, "Words")));
    }

    @Test
    void an_agency_in_a_sentence_is_not() {
        assertEquals(
                List.of(), Credits.agency(lines("Reuters says so", "as AFP", "APs", "reuters")));
    }
}
