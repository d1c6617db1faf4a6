package dev.docket.article.extract.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {

    private static Line line(String html) {
        return Lines.read(Jsoup.parse(html, "https://lab.test/").body()).getFirst();
    }

    @Test
    void a_line_that_can_be_clicked_nearly_whole_is_a_link() {
        assertTrue(line("<p><a href=x>Read the story</a></p>").isLink());
        assertTrue(line("<ul><li><a href=x>Read</a> <a href=y>Share</a></ul>").isLink());
        assertFalse(line("<p>Read <a href=x>the</a> story</p>").isLink());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pre>a</pre>",
                "<table><tr><td>a</table>",
                "<table><tr><th>a</table>",
                "<blockquote><p>a</p></blockquote>"
            })
    void rows_of_code_and_tables_and_quotes_are_fixed(String html) {
        assertTrue(line(html).isFixed());
    }

    @Test
    void others_are_not() {
        assertFalse(line("<p>a</p>").isFixed());
        assertFalse(line("<ul><li>a</ul>").isFixed());
    }

    @Test
    void a_heading_is_one_however_it_is_wrapped() {
        assertTrue(line("<h2><a href=x>a</a></h2>").isHeading());
        assertTrue(line("<h6>a</h6>").isHeading());
        assertFalse(line("<p class=h2>a</p>").isHeading());
    }

    @Test
    void knows_what_is_around_it() {
        var line = line("<ul><li><p>a</p></ul>");
        assertNotNull(line.within("li"));
        assertNotNull(line.within("p"));
        assertNull(line.within("ol"));
    }

    @Test
    void a_line_removed_leaves_its_links_and_one_cut_does_not() {
        var page = Jsoup.parse("<p>a <a href=x>b</a></p><p>c <a href=y>d</a></p>");
        var lines = Lines.read(page.body());
        lines.get(0).remove();
        lines.get(1).cut();
        assertEquals("", page.body().text());
        assertEquals(1, page.select("a[href]").size());
    }
}
