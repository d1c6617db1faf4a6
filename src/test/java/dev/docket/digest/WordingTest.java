package dev.docket.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "en, zh, ZH",
        "en, zh-Hans, ZH",
        "cs, en, EN",
        "en, en, ''",
        "en, en-GB, ''",
        "pl, PL, ''",
        "en, und, ''",
        "en, '', ''",
    })
    void a_text_is_marked_where_it_is_not_in_the_readers_language(
            String reader, String text, String mark) {
        assertEquals(mark, Wording.tongue(reader, text));
    }
}
