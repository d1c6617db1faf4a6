package dev.docket.article.extract.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstLettersTest {

    @Test
    void words_begin_with_their_first_letter() {
        assertEquals(Set.of('r'), FirstLetters.of("read more"));
        assertEquals(Set.of('č'), FirstLetters.of("Čtěte"));
        assertEquals(Set.of('a'), FirstLetters.of("a"));
    }

    @Test
    void a_group_begins_with_the_letters_of_its_parts() {
        assertEquals(Set.of('r', 's'), FirstLetters.of("(?:read|see) more"));
        assertEquals(Set.of('a', 'b', 'c'), FirstLetters.of("(?:a|(?:b|c)x)y"));
        assertEquals(Set.of('r'), FirstLetters.of("(?:read+|ride)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".*more",
                "\\d+ more",
                "[rs]ead",
                "r?ead",
                "r*ead",
                "r{0,2}ead",
                "(?:read )?more",
                "(?:read )*more",
                "(?:read|.*)more",
                "(?:read",
                "(read) more",
                "(?:|read)"
            })
    void what_cannot_be_told_at_a_glance_is_not_told(String expression) {
        assertEquals(Set.of(), FirstLetters.of(expression));
    }
}
