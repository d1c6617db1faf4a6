package dev.docket.article.extract.facts.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.article.extract.facts.Published;
import dev.docket.article.extract.facts.view.VisibleLine;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

    private static VisibleLine line(String text) {
        return new VisibleLine(text, text.length(), false, 0);
    }

    private static String day(Optional<Published> found) {
        return found.map(Published::iso).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 March 2026",
                "Berlin, 2. März 2026",
                "By Jana Nová | 2 March 2026 | Updated 5 April 2026",
                "Published on March 2, 2026"
            })
    void a_short_line_tells_when(String text) {
        assertEquals("2026-03-02", day(Dateline.published(line(text))));
        assertEquals("", day(Dateline.changed(line("2 March 2026"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Updated 2 March 2026",
                "Stand: 2. März 2026, 10:05 Uhr",
                "Zuletzt geändert am 2. März 2026",
                "Mis à jour le 2 mars 2026",
                "Aktualizováno 2. března 2026",
                "更新 2026年3月2日"
            })
    void a_change_is_no_publication(String text) {
        assertEquals("", day(Dateline.published(line(text))));
        assertEquals("2026-03-02", day(Dateline.changed(line(text))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published: 2 March 2026",
                "Veröffentlicht am 2. März 2026",
                "Pressemitteilung vom 02.03.2026",
                "Publié le 2 mars 2026",
                "Opublikowano 2 marca 2026",
                "Vydáno 2. 3. 2026",
                "发布于 2026年3月2日"
            })
    void what_says_that_it_is_of_publication_is_believed_anywhere(String text) {
        assertEquals("2026-03-02", day(Dateline.announced(line(text))));
    }

    @Test
    void a_sentence_with_a_date_is_no_dateline() {
        var text =
                "The lab said on 2 March 2026 that the weights of its model would be published for"
                        + " everybody to use";
        assertEquals("", day(Dateline.published(line(text))));
        assertEquals("", day(Dateline.announced(line(text))));
        assertEquals(
                "", day(Dateline.alone(line("Our yearly fair begins 2 March 2026 in Prague"))));
        assertEquals("2026-03-02", day(Dateline.alone(line("Monday, 2 March 2026"))));
    }

    @Test
    void a_line_that_was_clipped_tells_nothing() {
        assertEquals("", day(Dateline.published(new VisibleLine("2 March 2026", 900, false, 0))));
    }
}
