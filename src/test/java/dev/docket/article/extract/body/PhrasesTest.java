package dev.docket.article.extract.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

    private static final Phrases LABELS = Phrases.of("labels.txt");
    private static final Phrases CALLS = Phrases.of("calls.txt");
    private static final Phrases ENDINGS = Phrases.of("endings.txt");

    @ParameterizedTest
    @ValueSource(strings = {"Share", "» SHARE «", "Share | Tweet | Print", "3 comments", "分享到"})
    void labels_fill_a_line_one_after_the_other(String line) {
        assertTrue(LABELS.fill(line), line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "---", "Shared", "Share price", "分享会今天举行", "刷微博看新闻"})
    void other_words_are_no_labels(String line) {
        assertFalse(LABELS.fill(line), line);
    }

    @Test
    void a_call_begins_a_line() {
        assertTrue(CALLS.begin("* Sign up for our letter"));
        assertTrue(CALLS.begin("© 2026 the lab"));
        assertFalse(CALLS.begin("They sign up for our letter"));
        assertFalse(CALLS.begin(""));
    }

    @Test
    void an_ending_is_the_whole_line() {
        assertTrue(ENDINGS.are("About the author:"));
        assertTrue(ENDINGS.are("ABOUT THE AUTHOR"));
        assertFalse(ENDINGS.are("About the author of this model"));
        assertFalse(ENDINGS.are(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"labels.txt", "calls.txt", "endings.txt", "asides.txt", "tails.txt"})
    void no_line_costs_much_time(String file) {
        var phrases = Phrases.of(file);
        for (var part : new String[] {"more ", "share this ", "get a ", "\u2028 ", "1 ", "的"}) {
            var line = part.repeat(200 / part.length());
            assertTimeoutPreemptively(
                    Duration.ofSeconds(3),
                    () -> {
                        phrases.begin(line);
                        phrases.are(line);
                        phrases.fill(line);
                    });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "share,s",
        "Über,ü",
        "(?:more|other) news,mo",
        "(?:a(?:b|c)|d),ad",
        "分享,分",
        "'(?:more )?news',''",
        "'e?-mail',''",
        "'\\d+ views',''",
        "'(?:\\w|b)',''",
        "'(?:a',''",
        "'',''"
    })
    void the_letters_that_a_phrase_begins_with(String expression, String letters) {
        var expected = new TreeSet<Character>();
        letters.chars().forEach(letter -> expected.add((char) letter));
        assertEquals(Set.copyOf(expected), Set.copyOf(FirstLetters.of(expression)));
    }
}
