package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void lines_and_blanks_become_one_blank() {
        assertEquals("a b c", PlainText.of("  a\n\n\tb \u2028c "));
    }

    @Test
    void what_turns_the_writing_around_goes() {
        assertEquals("safe txt.exe", PlainText.of("safe \u202Etxt.exe\u2069\u0007\u0000"));
    }

    @Test
    void half_a_pair_becomes_a_replacement_character() {
        assertEquals("a\uFFFDb🤖", PlainText.of("a\uD83Db🤖"));
    }

    @Test
    void other_scripts_stay() {
        assertEquals("开源 ěščř ąęł", PlainText.of("开源 ěščř ąęł"));
    }
}
