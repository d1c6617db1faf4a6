package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChunksTest {

    @Test
    void nothing_gives_nothing() {
        assertEquals(List.of(), Chunks.of(" \n ", 10));
    }

    @Test
    void lines_stay_together_while_they_fit() {
        assertEquals(List.of("one\ntwo", "three"), Chunks.of("one\ntwo\nthree", 8));
    }

    @Test
    void a_long_line_breaks_between_words() {
        assertEquals(List.of("one two", "three"), Chunks.of("one two three", 8));
    }

    @Test
    void a_long_word_breaks_where_it_must() {
        assertEquals(List.of("abcde", "f gh"), Chunks.of("abcdef gh", 5));
    }

    @Test
    void no_word_is_lost() {
        var text = "alpha beta gamma\ndelta ".repeat(50).strip();
        var chunks = Chunks.of(text, 37);
        assertTrue(chunks.stream().allMatch(chunk -> CodePoints.count(chunk) <= 37));
        assertEquals(
                text.replaceAll("\\s+", " "), String.join(" ", chunks).replaceAll("\\s+", " "));
    }
}
