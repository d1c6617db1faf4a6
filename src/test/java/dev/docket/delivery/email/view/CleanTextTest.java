package dev.docket.delivery.email.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.mail.RandomText;
import dev.docket.platform.mail.Slots;
import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void every_kind_of_line_end_becomes_a_blank() {
        assertEquals("a b c d e", CleanText.of(" a\r\nb\u2028c\u2029d\u0085e\n"));
    }

    @Test
    void what_hides_or_reorders_text_goes() {
        assertEquals("safetxt.exe", CleanText.of("safe\u202Etxt\u2066.e\u200Bxe\uFEFF\u0000"));
    }

    @Test
    void nobody_can_write_a_slot_of_ours() {
        assertEquals("address", CleanText.of(Slots.mark("address")));
    }

    @Test
    void scripts_accents_and_emoji_stay() {
        assertEquals("开源 ěščř ąęł 🤖 مفتوح", CleanText.of("开源 ěščř ąęł 🤖 مفتوح"));
    }

    @Test
    void a_text_is_ended_between_words_and_without_a_stray_comma() {
        assertEquals("one two…", CleanText.shortened("one two, three", 10));
        assertEquals("one two", CleanText.shortened("one two", 7));
    }

    @Test
    void no_cut_is_too_long_or_tears_a_character() {
        for (int seed = 0; seed < 1_000; seed++) {
            var text = CleanText.of(new RandomText(seed).of(90));
            for (int longest = 20; longest <= 140; longest += 30) {
                var cut = CleanText.shortened(text, longest);
                assertTrue(cut.length() <= longest, "seed " + seed);
                assertEquals(cut, CleanText.of(cut), "seed " + seed);
            }
        }
    }
}
