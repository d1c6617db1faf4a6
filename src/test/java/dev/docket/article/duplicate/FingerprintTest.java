package dev.docket.article.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static String text(String subject) {
        return IntStream.range(0, 60)
                .mapToObj(i -> subject + " " + i * 7 % 13 + " is " + subject + i + " of note")
                .collect(Collectors.joining(". "));
    }

    private static long of(String text) {
        return Fingerprint.of(text).orElseThrow();
    }

    @Test
    void equal_texts_have_equal_fingerprints_whatever_their_case_and_marks() {
        assertEquals(
                of(text("weights")),
                of(text("Weights").toUpperCase(java.util.Locale.ROOT).replace('.', '!')));
    }

    @Test
    void a_new_last_line_leaves_a_text_near() {
        var copy = text("weights") + ". This first appeared elsewhere.";
        assertTrue(Fingerprint.distance(of(text("weights")), of(copy)) <= Fingerprint.NEAR);
        assertTrue(Overlap.of(text("weights"), copy) >= Overlap.COPY);
    }

    @Test
    void another_text_is_far() {
        assertTrue(
                Fingerprint.distance(of(text("weights")), of(text("licence"))) > Fingerprint.NEAR);
        assertTrue(Overlap.of(text("weights"), text("licence")) < Overlap.COPY);
    }

    @Test
    void a_short_text_has_none() {
        assertTrue(Fingerprint.of("The weights are out.").isEmpty());
        assertEquals(0, Overlap.of("", "The weights are out."));
    }

    @Test
    void chinese_is_compared_by_characters() {
        var text =
                "模型权重已经开源训练代码与数据说明同时公布".repeat(2)
                        + IntStream.range(0, 40)
                                .mapToObj(i -> "第" + i + "节")
                                .collect(Collectors.joining());
        assertTrue(Fingerprint.of(text).isPresent());
        assertTrue(Overlap.of(text, text + "本文转载自他处") >= Overlap.COPY);
    }

    @Test
    void the_fingerprint_is_the_same_on_every_machine_and_day() {
        assertEquals(of(text("weights")), of(text("weights")));
    }

    @Test
    void a_text_of_sixty_shingles_is_long_enough_and_one_less_is_not() {
        assertTrue(Fingerprint.of(words(61)).isEmpty());
        assertTrue(Fingerprint.of(words(62)).isPresent());
    }

    private static String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }

    @Test
    void markup_white_space_and_punctuation_make_no_difference() {
        var plain = words(100);
        var spread = plain.replace(" ", ",\n\u00a0 — ");
        assertEquals(of(plain), of(spread));
        assertEquals(1, Overlap.of(plain, spread));
    }

    @Test
    void overlap_is_a_share_and_the_same_from_both_sides() {
        var one = words(100);
        var half = words(50);
        assertEquals(48.0 / 98, Overlap.of(one, half), 1e-9);
        assertEquals(Overlap.of(one, half), Overlap.of(half, one));
        assertEquals(0, Overlap.of("", ""));
        assertEquals(0, Overlap.of("two words", "two words"), "too short to tell");
    }

    @Test
    void a_story_retold_is_no_copy() {
        var retold =
                IntStream.range(0, 100)
                        .mapToObj(i -> i % 4 == 3 ? "other" + i : "word" + i)
                        .collect(Collectors.joining(" "));
        assertTrue(Overlap.of(words(100), retold) < Overlap.COPY);
    }

    @Test
    void a_copy_with_a_paragraph_of_its_own_is_a_copy() {
        var copy = words(300) + " and this is what our own editors add at the end of it all";
        assertTrue(Overlap.of(words(300), copy) >= Overlap.COPY);
        assertTrue(Fingerprint.distance(of(words(300)), of(copy)) <= Fingerprint.NEAR);
    }

    @Test
    void a_version_number_that_is_all_that_changed_leaves_texts_near() {
        var before = words(200) + " version 1 is out";
        assertTrue(
                Fingerprint.distance(of(before), of(before.replace("version 1", "version 2")))
                        <= Fingerprint.NEAR);
    }

    @Test
    void distance_counts_bits() {
        assertEquals(0, Fingerprint.distance(-1, -1));
        assertEquals(64, Fingerprint.distance(0, -1));
        assertEquals(1, Fingerprint.distance(Long.MIN_VALUE, 0));
    }

    @Test
    void japanese_and_chinese_need_no_spaces_to_be_compared() {
        var text = "港は今日とても静かだ。船は一隻も出なかったし、帰ってもこなかった。".repeat(1);
        assertEquals(1, Overlap.of(text, text.replace("。", "！")));
        assertTrue(Overlap.of(text, "全く別の話がここにある。船の話ではない。") < 0.1);
    }
}
