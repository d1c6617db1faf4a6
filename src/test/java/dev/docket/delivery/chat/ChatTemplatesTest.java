package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChatTemplatesTest {

    private final ChatTemplates templates = new ChatTemplates(new Shouting("slack"));

    @Test
    void every_value_is_escaped_and_markup_is_not() {
        assertEquals("*QUIET*", templates.render("theme", Map.of("name", "quiet")));
        assertEquals("*quiet*", templates.render("theme", Map.of("name", new Markup("quiet"))));
    }

    @Test
    void a_missing_template_is_named() {
        var none =
                assertThrows(IllegalStateException.class, () -> templates.render("no", Map.of()));
        assertEquals("No template slack/no.txt", none.getMessage());
    }

    private record Shouting(String folder) implements Dialect {

        @Override
        public String escape(String plain) {
            return plain.toUpperCase(Locale.ROOT);
        }

        @Override
        public Markup link(String label, String url) {
            return new Markup(label);
        }
    }
}
