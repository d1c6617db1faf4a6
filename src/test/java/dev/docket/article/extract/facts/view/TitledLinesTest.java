package dev.docket.article.extract.facts.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TitledLinesTest {

    private static TitledLines titled(String body, String title) {
        return TitledLines.of(PageView.of(Jsoup.parse("<body>" + body)), title);
    }

    private static List<String> texts(List<VisibleLine> lines) {
        return lines.stream().map(VisibleLine::text).toList();
    }

    @Test
    void lines_below_the_title_are_nearer_than_those_above() {
        var lines = titled("<p>Above</p><h1>A title</h1><p>Below</p>", "A title!");
        assertTrue(lines.hasTitle());
        assertEquals(List.of("Below", "Above"), texts(lines.near()));
        assertEquals(List.of("Above", "A title", "Below"), texts(lines.all()));
    }

    @Test
    void a_heading_is_the_title_before_a_crumb_of_the_same_words() {
        var lines =
                titled(
                        "<p>A title</p>" + "<p>x</p>".repeat(30) + "<h2>A title</h2><p>Below</p>",
                        "A title");
        assertEquals("Below", lines.near().getFirst().text());
    }

    @Test
    void without_the_title_the_first_heading_stands_for_it() {
        assertEquals(
                "Below", titled("<h1>Other</h1><p>Below</p>", "Title").near().getFirst().text());
        assertFalse(titled("<p>Text</p>", "Title").hasTitle());
    }

    @Test
    void what_is_aside_is_not_the_articles_unless_its_title_is_too() {
        var html = "<h1>A title</h1><p>Text</p>";
        var nav = "<nav><p>Home</p></nav>";
        assertEquals(List.of("A title", "Text"), texts(titled(nav + html, "A title").all()));
        assertEquals(
                List.of("Home", "A title", "Text"),
                texts(titled(nav + "<div class=sidebar>" + html + "</div>", "A title").all()));
    }

    @Test
    void marks_below_the_title_come_before_those_above() {
        var lines =
                titled(
                        "<b class=author>Above</b><h1>A title</h1><b class=author>Below</b>"
                                + "<nav><b class=author>Aside</b></nav>",
                        "A title");
        assertEquals(
                List.of("A title", "Below", "Above"),
                lines.marks().stream().map(mark -> mark.element().text()).toList());
        assertEquals(4, lines.pageMarks().size());
        assertTrue(lines.isNear(lines.marks().getLast()));
    }

    @Test
    void what_is_far_down_the_page_is_not_near() {
        var lines =
                titled(
                        "<h1>A title</h1>" + "<p>x</p>".repeat(40) + "<p class=date>y</p>",
                        "A title");
        assertFalse(lines.isNear(lines.marks().getLast()));
    }
}
