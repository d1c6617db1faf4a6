package dev.docket.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

    private static final Messages MESSAGES = new Messages("sample");

    @ParameterizedTest
    @CsvSource({
        "EN, 0, 0 models",
        "EN, 1, 1 model",
        "EN, 2, 2 models",
        "EN, 1000, '1,000 models'",
        "CS, 0, 0 modelů",
        "CS, 1, 1 model",
        "CS, 2, 2 modely",
        "CS, 4, 4 modely",
        "CS, 5, 5 modelů",
        "CS, 22, 22 modelů",
        "CS, '1.5', '1,5 modelu'",
        "PL, 0, 0 modeli",
        "PL, 1, 1 model",
        "PL, 3, 3 modele",
        "PL, 5, 5 modeli",
        "PL, 12, 12 modeli",
        "PL, 22, 22 modele",
        "PL, '1.5', '1,5 modelu'"
    })
    void numbers_take_the_form_of_their_language(Language language, double count, String text) {
        assertEquals(text, MESSAGES.text(language, "models", Map.of("count", count)));
    }

    @Test
    void letters_outside_ascii_and_apostrophes_come_through() {
        assertEquals("Je otevřený", MESSAGES.text(Language.CS, "plain"));
        assertEquals("It's open", MESSAGES.text(Language.EN, "plain"));
    }

    @Test
    void an_argument_is_put_in_as_it_is() {
        assertEquals(
                "Hello, {name} <b> '",
                MESSAGES.text(Language.EN, "greeting", Map.of("name", "{name} <b> '")));
    }

    @Test
    void a_missing_text_is_never_replaced_by_another_language() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            var missing =
                    assertThrows(
                            IllegalStateException.class, () -> MESSAGES.text(Language.PL, "plain"));
            assertEquals("messages/sample_pl.properties has no 'plain'", missing.getMessage());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_missing_room_is_named() {
        var nowhere = new Messages("nowhere");
        assertThrows(IllegalStateException.class, () -> nowhere.text(Language.EN, "plain"));
    }

    @ParameterizedTest
    @CsvSource({
        "cs, CS",
        "CS, CS",
        "cs-CZ, CS",
        "cs_CZ, CS",
        "pl-PL, PL",
        "en-GB, EN",
        "' en ', EN",
        "de, ",
        "csb, ",
        "e, ",
        "'', ",
        "-cs, ",
        "english, "
    })
    void a_tag_tells_the_language_if_we_write_it(
            String tag, @org.jspecify.annotations.Nullable Language language) {
        assertEquals(java.util.Optional.ofNullable(language), Language.of(tag));
    }

    @Test
    void a_local_text_has_every_language_we_write() {
        var text = LocalText.of(Language::tag);
        for (var language : Language.values()) {
            assertEquals(language.tag(), text.in(language));
        }
    }
}
