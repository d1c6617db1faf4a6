package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void an_emoji_counts_once() {
        assertEquals(3, CodePoints.count("a🤖b"));
    }

    @Test
    void a_text_that_fits_stays_as_it_is() {
        assertEquals("abc", CodePoints.cut("abc", 3));
    }

    @Test
    void a_cut_never_tears_a_pair_and_shows_that_it_is_one() {
        assertEquals("🤖…", CodePoints.cut("🤖🤖🤖", 2));
    }

    @Test
    void a_cut_leaves_no_blank_before_the_ellipsis() {
        assertEquals("one…", CodePoints.cut("one two", 5));
    }

    @Test
    void a_cut_between_words_leaves_no_half_word() {
        assertEquals("one two", CodePoints.cutBetweenWords("one two", 7));
        assertEquals("one two…", CodePoints.cutBetweenWords("one two three", 11));
        assertEquals("one two…", CodePoints.cutBetweenWords("one two three", 8));
    }

    @Test
    void a_word_as_long_as_the_line_is_cut_all_the_same() {
        assertEquals("开开…", CodePoints.cutBetweenWords("开开开开", 3));
        assertEquals("a bcdefgh…", CodePoints.cutBetweenWords("a bcdefghijkl", 10));
    }

    @Test
    void what_grows_by_escaping_still_fits() {
        var fitted = CodePoints.fit("&".repeat(300), 100, text -> text.replace("&", "&amp;"));
        assertTrue(CodePoints.count(fitted) <= 100, fitted);
        assertTrue(fitted.endsWith(";…"), fitted);
    }
}
