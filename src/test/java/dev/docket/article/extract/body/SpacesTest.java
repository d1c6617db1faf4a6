package dev.docket.article.extract.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpacesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one two",
                "  one   two ",
                "one\n\ttwo",
                "one\u00a0two",
                "one\u3000two",
                "one\u200btwo",
                "\ufeffone two",
                "one\u2009two\u2028",
                "one \u0000two",
                "o\u00adne t\u202ewo\u202c",
                "one \u00ad two"
            })
    void every_gap_becomes_one_space(String text) {
        assertEquals("one two", Spaces.single(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u00a0\u200b", "\u00ad", "\u2066\u2069"})
    void what_cannot_be_seen_is_nothing(String text) {
        assertEquals("", Spaces.single(text));
    }

    @Test
    void code_keeps_its_indent_and_its_gaps() {
        assertEquals("    if  x:", Spaces.visible("    if  x:   "));
        assertEquals("\tgo", Spaces.visible("\tgo\r"));
        assertEquals("  go", Spaces.visible("\u00a0\u00a0go"));
        assertEquals("admin", Spaces.visible("ad\u202emin\u2066"));
    }

    @Test
    void a_gap_at_an_end_is_told() {
        assertTrue(Spaces.beginsBlank("\u00a0a"));
        assertFalse(Spaces.beginsBlank("a "));
        assertFalse(Spaces.beginsBlank(""));
        assertTrue(Spaces.endsBlank("a\n"));
        assertFalse(Spaces.endsBlank(" a"));
        assertFalse(Spaces.endsBlank(""));
    }
}
