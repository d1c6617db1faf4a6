package dev.docket.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.mail.RandomText;
import dev.docket.platform.mail.Slots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void every_kind_of_line_end_becomes_a_blank() {
        assertEquals("a b c d e f", PlainText.of(" a\r\nb\u2028c\u2029d\u0085e\n\n\tf\n"));
    }

    @Test
    void what_was_hidden_leaves_no_gap_of_two_blanks() {
        assertEquals("a b", PlainText.of("a \u200B b\uFEFF"));
    }

    @Test
    void what_hides_or_reorders_text_goes() {
        assertEquals("safetxt.exe", PlainText.of("safe\u202Etxt\u2066.e\u200Bxe\uFEFF\u0000"));
        assertEquals("safe txt.exe", PlainText.of("safe \u202Etxt.exe\u2069\u0007\u0000"));
        assertEquals("ab", PlainText.of("a\u061Cb"), "the Arabic letter mark turns text, too");
    }

    @Test
    void nobody_can_write_a_slot_of_ours() {
        assertEquals("address", PlainText.of(Slots.mark("address")));
    }

    @Test
    void half_a_pair_becomes_a_replacement_character() {
        assertEquals("a\uFFFDb🤖", PlainText.of("a\uD83Db🤖"));
        assertEquals("\uFFFD\uFFFD", PlainText.of("\uDD16\uD83E"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "开源 ěščř ąęł 🤖 مفتوح",
                "👩‍🔬 🏴󠁧󠁢󠁳󠁣󠁴󠁿",
                "می‌خواهم",
                "e\u0301",
                "𝔊𝔬𝔱𝔥𝔦𝔠",
                "¿Qué?"
            })
    void scripts_accents_and_emoji_stay(String text) {
        assertEquals(text, PlainText.of(text));
    }

    @Test
    void what_is_no_character_goes() {
        assertEquals("ab", PlainText.of("a\uFFFE\uFDD0b" + Character.toString(0x1FFFF)));
    }

    @Test
    void cleaning_twice_changes_nothing_more() {
        for (int seed = 0; seed < 1_000; seed++) {
            var once = PlainText.of(new RandomText(seed).of(60));
            assertEquals(once, PlainText.of(once), "seed " + seed);
            assertFalse(once.chars().anyMatch(Character::isISOControl), "seed " + seed);
        }
    }

    @Test
    void a_text_is_ended_between_words_and_without_a_stray_comma() {
        assertEquals("one two…", PlainText.shortened("one two, three", 10));
        assertEquals("one two", PlainText.shortened("one two", 7));
    }

    @Test
    void a_first_word_that_is_too_long_is_cut_in_the_middle() {
        assertEquals("abcdefghi…", PlainText.shortened("abcdefghijklmnop q", 10));
        assertEquals("开开开…", PlainText.shortened("开".repeat(9), 4));
    }

    @Test
    void no_cut_is_too_long_or_tears_a_character() {
        for (int seed = 0; seed < 1_000; seed++) {
            var text = PlainText.of(new RandomText(seed).of(90));
            for (int longest = 20; longest <= 140; longest += 30) {
                var cut = PlainText.shortened(text, longest);
                assertTrue(cut.length() <= longest, "seed " + seed);
                assertEquals(cut, PlainText.of(cut), "seed " + seed);
            }
        }
    }
}
