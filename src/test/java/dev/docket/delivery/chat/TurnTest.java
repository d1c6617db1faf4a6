package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnTest {

    @ParameterizedTest
    @ValueSource(chars = {' ', ':'})
    void a_button_asks_for_what_it_was_made_of(char between) {
        var code = new Turn("Next", 10, "alder 3 开源").code(between, 85);
        assertEquals(Optional.of(new Command.Story("alder 3 开源", 10)), Turn.read(code));
    }

    @Test
    void words_with_colons_and_blanks_stay_whole() {
        assertEquals(Optional.of(new Command.Story("a:b c", 0)), Turn.read("0:a:b c"));
    }

    @Test
    void too_many_words_are_cut_between_characters_and_nothing_is_added() {
        var code = new Turn("Next", 5, "🤖".repeat(100)).code(':', 85);
        assertEquals("5:" + "🤖".repeat(85), code);
        assertTrue(Turn.read(code).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5",
                ":x",
                " x",
                "-5:x",
                "x:5",
                "5x",
                "123456:x",
                "99999999999 x",
                "٥:x",
                "5\u00A0x"
            })
    void a_button_of_others_asks_for_nothing(String code) {
        assertEquals(Optional.empty(), Turn.read(code));
    }
}
