package dev.docket.feed.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void tags_go_and_their_text_stays() {
        assertEquals(
                "Ebb and flow",
                PlainText.of("<b>Ebb</b> <i>and</i> flow<script>alert(1)</script>"));
    }

    @Test
    void entities_are_resolved_even_if_escaped_twice() {
        assertEquals("Ebb & flow", PlainText.of("Ebb &amp;amp; flow"));
        assertEquals("Ebb – flow", PlainText.of("Ebb &#8211; flow"));
    }

    @Test
    void angle_brackets_that_are_no_markup_stay() {
        assertEquals("List<String> if 1 < 2", PlainText.of("List<String> if 1 < 2"));
    }

    @Test
    void white_space_becomes_single_blanks() {
        assertEquals("Ebb and flow", PlainText.of("  Ebb\n\tand\u00a0 flow "));
    }
}
