package dev.docket.story.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"en", "cs", "pl", "zh", "fr", "und", ""})
    void nothing_written_has_no_tokens(String language) {
        assertEquals(List.of(), Tokens.of("", language, 9));
        assertEquals(List.of(), Tokens.of(" \n\t… — !? ", language, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cs", "pl", "zh", "fr"})
    void a_text_gives_the_same_tokens_each_time(String language) {
        var text = "Marzanna 渡轮 převezla 400 pasażerów na drugi brzeg.";
        assertEquals(Tokens.of(text, language, 99), Tokens.of(text, language, 99));
    }

    @ParameterizedTest
    @CsvSource({"en-GB, en", "ZH-hans-CN, zh", "cs, cs", "und, und", "x, x", "'', ''", "1, ''"})
    void the_language_of_a_tag_is_its_first_part_in_small_letters(String tag, String tongue) {
        assertEquals(tongue, Tongue.of(tag));
    }

    @Test
    void capitals_make_no_difference() {
        assertEquals(Tokens.of("MODELS TRAIN", "en", 9), Tokens.of("models train", "en", 9));
    }

    @Test
    void many_threads_may_ask_at_once() throws Exception {
        var expected = Tokens.of("forms of a word are one token", "en", 9);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<List<String>> question =
                    () -> Tokens.of("forms of a word are one token", "en", 9);
            for (var answer : threads.invokeAll(Collections.nCopies(200, question))) {
                assertEquals(expected, answer.get());
            }
        }
    }
}
