package dev.docket.article.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void paragraphs_headings_and_items_stand_on_lines_of_their_own() {
        assertEquals(
                "News\nOne thing.\n- a\n- b",
                PlainText.of("<h2>News</h2><p>One\n thing.</p><ul><li>a<li>b</ul>"));
    }

    @Test
    void plain_text_keeps_its_lines() {
        assertEquals(
                "First line.\nSecond & last.", PlainText.of("First line.\n\nSecond &amp; last."));
    }

    @Test
    void scripts_and_captions_are_no_text() {
        assertEquals(
                "Words.",
                PlainText.of("<script>x()</script><p>Words.</p><figcaption>Photo</figcaption>"));
    }

    @Test
    void relative_links_stand_on_the_entrys_address() {
        assertEquals(
                List.of("https://a.test/y"),
                PlainText.links("<a href=/y>y</a>", "https://a.test/x"));
    }
}
