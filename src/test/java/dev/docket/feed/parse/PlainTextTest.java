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

    @Test
    void what_cannot_be_seen_goes_but_not_what_joins_letters() {
        assertEquals("Ebb and flow", PlainText.of("\ufeffEbb\u200b and\u0007 fl\u00adow\u2060"));
        assertEquals("abc", PlainText.of("a\u202eb\u2066c\u2069"));
        assertEquals("می\u200cروم", PlainText.of("می\u200cروم"));
        assertEquals("👩\u200d🔬", PlainText.of("👩\u200d🔬"));
    }

    @Test
    void a_title_about_a_tag_keeps_what_follows_it() {
        assertEquals("Why <script> blocks", PlainText.of("Why <script> blocks"));
        assertEquals("Why <script> blocks", PlainText.of("Why <i><script></i> blocks"));
        assertEquals("Why <style> matters", PlainText.of("Why &lt;style&gt; matters"));
    }
}
