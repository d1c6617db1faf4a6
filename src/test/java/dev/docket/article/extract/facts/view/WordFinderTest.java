package dev.docket.article.extract.facts.view;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFinderTest {

    private static final WordFinder FINDER = new WordFinder("author", "autor", " nav", "日付");

    @ParameterizedTest
    @ValueSource(strings = {"author", "post-author-name", "autor", "main nav", "日付", "aautor"})
    void finds_a_word_wherever_it_stands(String text) {
        assertTrue(FINDER.isIn(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "auto", "canva", "authоr", "日", "nav"})
    void finds_nothing_else(String text) {
        assertFalse(FINDER.isIn(text));
    }
}
