package dev.docket.digest.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BagTest {

    private static double similarity(String one, String other) {
        return new Bag(one).similarity(new Bag(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alder opens its weights",
                "ALDER OPENS, its: weights!",
                "weights its opens alder"
            })
    void case_order_and_punctuation_make_no_difference(String text) {
        assertEquals(1, similarity("Alder opens its weights", text), 1e-9);
    }

    @Test
    void words_of_one_or_two_letters_do_not_count_and_names_with_digits_do() {
        assertEquals(0, similarity("it is on a go", "it is on a go"));
        assertEquals(0, similarity("Qwen3-4B", "Qwen3-32B"));
        assertEquals(1, similarity("Qwen3-4B!", "qwen3-4b"), 1e-9);
    }

    @Test
    void chinese_is_compared_by_pairs_of_signs() {
        assertEquals(1, similarity("开源模型", "开源模型"), 1e-9);
        double part = similarity("开源模型", "开源数据");
        assertTrue(part > 0 && part < 1, () -> "similarity " + part);
        assertEquals(0, similarity("开", "开"));
    }

    @Test
    void nothing_is_like_nothing() {
        assertEquals(0, similarity("", ""));
        assertEquals(0, similarity("", "Alder"));
        assertEquals(0, similarity("!?🦊", "!?🦊"));
    }

    @Test
    void similarity_is_the_same_both_ways_and_never_above_one() {
        var one = "open open open weights licence";
        var other = "open weights weights dataset";
        assertEquals(similarity(one, other), similarity(other, one));
        assertTrue(similarity(one.repeat(50), one) <= 1);
    }

    @Test
    void repeating_a_word_adds_less_each_time() {
        double once = similarity("alder birch", "alder");
        double often = similarity("alder alder alder birch", "alder");
        assertTrue(often > once && often < 0.95, () -> once + " and " + often);
    }
}
