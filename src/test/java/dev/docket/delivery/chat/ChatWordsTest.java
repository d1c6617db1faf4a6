package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.text.Language;
import dev.docket.platform.text.Messages;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class ChatWordsTest {

    private final Messages messages = new Messages("chat");

    @Test
    void every_language_says_everything() {
        var english = bundle(Language.EN).keySet();
        for (var language : Language.values()) {
            assertEquals(english, bundle(language).keySet(), language.tag());
        }
    }

    @Test
    void a_menu_description_fits_discord() {
        for (var language : Language.values()) {
            for (var key : bundle(language).keySet()) {
                if (key.startsWith("command.") || key.startsWith("option.")) {
                    assertTrue(CodePoints.count(messages.text(language, key)) <= 100, key);
                }
            }
        }
    }

    @Test
    void czech_and_polish_count_as_they_should() {
        assertTrue(found(Language.CS, 3).startsWith("3 události"));
        assertTrue(found(Language.CS, 5).startsWith("5 událostí"));
        assertTrue(found(Language.PL, 22).startsWith("22 wydarzenia"));
        assertTrue(found(Language.PL, 25).startsWith("25 wydarzeń"));
    }

    private String found(Language language, int total) {
        return messages.text(language, "story.found", Map.of("total", total, "from", 1, "to", 5));
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle("messages.chat", Locale.of(language.tag()));
    }
}
