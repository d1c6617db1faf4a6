package dev.docket.article.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.article.ArticleText;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KinshipTest {

    private static String words(String word, int count) {
        return IntStream.range(0, count).mapToObj(i -> word + i).collect(Collectors.joining(" "));
    }

    private static Kinship of(String knownTitle, String known, String title, String text) {
        return Kinship.of(
                new Known(1, 1, "Lab", 3, knownTitle, known), new ArticleText(title, text, "en"));
    }

    @Test
    void a_text_with_few_other_words_is_a_copy() {
        var kinship = of("One", words("w", 200), "Other", "From the wire: " + words("w", 200));
        assertEquals(Kinship.COPY, kinship);
        assertTrue(kinship.isOriginal());
    }

    @Test
    void the_beginning_of_a_text_is_an_excerpt_and_the_text_its_whole() {
        assertEquals(
                Kinship.EXCERPT,
                of("One", words("w", 200), "Other", words("w", 80) + " and so on"));
        var whole = of("One", words("w", 80), "Other", words("w", 200));
        assertEquals(Kinship.WHOLE, whole);
        assertFalse(whole.isOriginal());
    }

    @Test
    void a_round_up_may_begin_with_what_it_quotes() {
        var roundUp = words("w", 80) + " " + words("other", 900);
        assertEquals(Kinship.NONE, of("This week", roundUp, "A model for you", words("w", 80)));
        assertEquals(Kinship.NONE, of("A model for you", words("w", 80), "This week", roundUp));
        assertEquals(
                Kinship.EXCERPT,
                of("A model for you", roundUp, "A model for you", words("w", 80)),
                "the title tells an article from a round-up");
    }

    @Test
    void a_part_from_the_middle_is_an_excerpt_only_under_the_same_title() {
        var text = words("a", 300) + " " + words("w", 80) + " " + words("b", 300);
        assertEquals(Kinship.NONE, of("This week", text, "A model for you", words("w", 80)));
        assertEquals(
                Kinship.EXCERPT, of("A model for you", text, "A model for you", words("w", 80)));
    }

    @Test
    void texts_in_two_languages_are_no_copies() {
        assertEquals(Kinship.NONE, of("One", words("slovo", 200), "One", words("word", 200)));
    }

    @Test
    void titles_are_the_same_with_other_marks_or_more_words_but_not_with_other_numbers() {
        assertTrue(Titles.isSame("A model!", "a Model"));
        assertTrue(Titles.isSame("A model for all of us", "News: a model for all of us"));
        assertFalse(Titles.isSame("A model", "A model for all"));
        assertFalse(Titles.isSame("Notes on the version 1", "Notes on the version 12"));
        assertTrue(Titles.haveOtherNumbers("Model 8B", "Model 70B"));
        assertFalse(Titles.haveOtherNumbers("Model", "Model 70B"));
        assertFalse(Titles.haveOtherNumbers("Model 1.5", "The new Model 1.5"));
    }
}
