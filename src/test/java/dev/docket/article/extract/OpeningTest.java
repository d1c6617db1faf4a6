package dev.docket.article.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.article.extract.body.Lines;
import dev.docket.article.extract.body.Passage;
import dev.docket.article.extract.facts.Facts;
import dev.docket.article.extract.facts.FactsReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {

    private static final Facts FACTS =
            FactsReader.read(
                    Jsoup.parse(
                            "<title>A new open model</title><meta name=author content='Jana Nová'>"
                                    + "<meta name=date content=2026-03-02>",
                            ""));
    private static final String REST = "The weights are out.\nSo is the code.";

    private static String trimmed(String text, Facts facts) {
        var main = new Element("div");
        text.lines()
                .forEach(line ->
                        main.appendElement(line.startsWith("- ") ? "li" : "p")
                                .text(line.replaceFirst("^- ", "")));
        return Opening.trim(new Passage(main, Lines.read(main)), facts).text();
    }

    private static String trimmed(String first) {
        return trimmed(first + "\n" + REST, FACTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A new open model",
                "A NEW, open model!",
                "Jana Nová",
                "By Jana Nová",
                "Von Max Muster und Eva Muster",
                "Text: Jana Nová",
                "作者：王芳",
                "2 March 2026",
                "March 2, 2026 | 4 min",
                "2026年3月2日 10:05",
                "Updated 2026",
                "A new open model\nBy Jana Nová\n2 March 2026"
            })
    void what_is_known_already_is_not_said_again(String line) {
        assertEquals(REST, trimmed(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By now everybody has heard of it.",
                "Text generation and its limits",
                "It was 2 March 2026 when we heard.",
                "On 12 May 1999 nobody knew",
                "- 2 March 2026",
                "A new open model for all",
                "What is in it",
                "2026 年模型发布。"
            })
    void what_begins_the_text_stays(String line) {
        assertEquals(line + "\n" + REST, trimmed(line));
    }

    @Test
    void only_a_few_lines_are_taken_and_never_the_last() {
        assertEquals("2 March 2026\n" + REST, trimmed("2 March 2026\n".repeat(6) + "2 March 2026"));
        assertEquals("Jana Nová", trimmed("Jana Nová", FACTS));
        assertEquals("", trimmed("", FACTS));
    }

    @Test
    void a_title_that_ends_as_a_sentence_is_a_title_all_the_same() {
        var facts = FactsReader.read(Jsoup.parse("<title>The weights are out.</title>", ""));
        assertEquals("So is the code.", trimmed(REST, facts));
    }
}
