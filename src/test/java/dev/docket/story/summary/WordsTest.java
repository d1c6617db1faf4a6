package dev.docket.story.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void short_words_are_left_out_and_numbers_kept() {
        assertEquals(Set.of("ferry", "400", "paid", "7"), Words.of("A ferry of 400 is paid by 7"));
    }

    @Test
    void chinese_is_compared_in_pairs_of_characters() {
        assertTrue(Words.of("氢动力渡轮").contains("渡轮"));
    }

    @Test
    void overlap_is_the_share_of_the_smaller_and_likeness_the_share_of_both() {
        assertEquals(1, Words.overlap(Set.of("a"), Set.of("a", "b")));
        assertEquals(0.5, Words.likeness(Set.of("a"), Set.of("a", "b")));
        assertEquals(0, Words.overlap(Set.of(), Set.of("a")));
        assertEquals(0, Words.likeness(Set.of(), Set.of()));
    }
}
