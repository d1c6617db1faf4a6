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

    @Test
    void a_word_with_a_mark_inside_is_one_word() {
        assertEquals(
                Set.of("wanda's", "state-of-the-art", "31.5", "10,000"),
                Words.of("Wanda's state-of-the-art 31.5 10,000."));
    }

    @Test
    void capitals_make_no_difference() {
        assertEquals(Words.of("FERRY Marzanna"), Words.of("ferry MARZANNA"));
    }

    @Test
    void chinese_and_latin_side_by_side_are_told_apart() {
        assertEquals(Set.of("bobr", "发布", "布模", "模型"), Words.of("Bobr发布模型"));
    }

    @Test
    void one_chinese_character_alone_says_nothing() {
        assertEquals(Set.of(), Words.of("船"));
        assertEquals(Set.of(), Words.of(""));
    }

    @Test
    void how_alike_two_are_is_the_same_from_either_side() {
        var one = Words.of("The ferry crossed the lagoon on Monday");
        var other = Words.of("Monday was the day of the ferry");
        assertEquals(Words.overlap(one, other), Words.overlap(other, one));
        assertEquals(Words.likeness(one, other), Words.likeness(other, one));
        assertTrue(Words.likeness(one, other) <= Words.overlap(one, other));
        assertEquals(1, Words.likeness(one, one));
    }
}
