package dev.docket.story.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void english_words_are_stemmed_and_stop_words_dropped() {
        assertEquals(List.of("model", "train"), Tokens.of("The models that train", "en", 9));
    }

    @Test
    void forms_of_a_czech_word_are_one_token() {
        assertEquals(Tokens.of("modely", "cs", 9), Tokens.of("modelů", "cs-CZ", 9));
    }

    @Test
    void forms_of_a_polish_word_are_one_token() {
        assertEquals(Tokens.of("licencje", "pl", 9), Tokens.of("licencji", "pl", 9));
    }

    @Test
    void chinese_is_cut_into_words() {
        assertEquals(List.of("开源", "模型"), Tokens.of("开源模型", "zh-Hans", 9));
    }

    @Test
    void a_language_without_a_stemmer_is_still_split() {
        assertEquals(List.of("nouveau", "modèle"), Tokens.of("Nouveau modèle", "fr", 9));
    }

    @Test
    void no_more_tokens_are_given_than_asked_for() {
        assertEquals(List.of("red", "green"), Tokens.of("red green blue", "en", 2));
    }

    @Test
    void a_tag_without_a_language_is_nothing_special() {
        assertEquals("", Tongue.of(""));
        assertEquals("zh", Tongue.of("ZH_hant"));
    }
}
