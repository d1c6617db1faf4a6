package dev.docket.digest.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenWordsTest {

    @ParameterizedTest
    @CsvSource({
        "'An Open-Source model', open source",
        "'OPEN WEIGHTS today', open weights",
        "'released the weights', released the weights",
        "'under the Llama Community License', llama community license",
        "'openly licensed data', openly licensed",
        "'一个开源项目', 开源",
        "'otevřené váhy modelu', otevřené váhy",
        "'otwartych wag', otwartych wag"
    })
    void phrases_are_found_in_the_languages_we_read(String text, String phrase) {
        assertTrue(OpenWords.in(text).contains(phrase), () -> OpenWords.in(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OpenAI opened an office",
                "open the door",
                "reopen source",
                "She openly admitted it",
                "MIT researchers",
                ""
            })
    void open_by_itself_says_nothing(String text) {
        assertEquals(List.of(), OpenWords.in(text));
    }

    @Test
    void repeats_are_kept_for_weighing_and_dropped_for_telling() {
        var found = OpenWords.in("Open source, open-source, GGUF and open source");
        assertEquals(List.of("open source", "open source", "gguf", "open source"), found);
        assertEquals(List.of("open source", "gguf"), OpenWords.distinct(found, 4));
        assertEquals(List.of("open source"), OpenWords.distinct(found, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "'A new AI law', true",
        "'大模型训练', true",
        "'sztucznej inteligencji', true",
        "'umělá inteligence', true",
        "'He said it was a maid', false",
        "'Fair rain', false",
        "'', false"
    })
    void a_text_is_about_ai_by_whole_words(String text, boolean about) {
        assertEquals(about, OpenWords.mentionsAi(text));
    }

    @Test
    void a_long_hostile_text_is_read_in_no_time() {
        var text = "open ".repeat(50_000) + "weights ".repeat(50_000) + "otevřen".repeat(20_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertFalse(OpenWords.in(text).isEmpty()));
    }
}
