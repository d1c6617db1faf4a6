package dev.docket.feed.websub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidTest {

    @ParameterizedTest
    @CsvSource({
        "' a\r\n b\t',a b",
        "a\u0000b,a b",
        "abcdef,abcd",
        "'','' ",
        "🦆🦆🦆🦆🦆,🦆🦆🦆🦆",
        "a\ud83e,a"
    })
    void a_line_that_can_be_stored(String text, String line) {
        assertEquals(line.strip(), Said.briefly(text, 4));
    }
}
