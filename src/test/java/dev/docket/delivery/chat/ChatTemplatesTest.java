package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    @Test
    void an_operators_own_template_comes_first_and_is_escaped_all_the_same() {
        var own = new ChatTemplates(new Shouting("slack"), List.of(new Own()));
        assertEquals("own: QUIET", own.render("theme", Map.of("name", "quiet")));
        var missing = assertThrows(IllegalStateException.class, () -> own.render("no", Map.of()));
        assertEquals("No template slack/no.txt", missing.getMessage());
    }

    private record Own() implements TemplateLocator {

        @Override
        public int getPriority() {
            return DEFAULT_PRIORITY + 1;
        }

        @Override
        public Optional<TemplateLocation> locate(String id) {
            return Optional.of(id).filter("slack/theme.txt"::equals).map(_ -> new OwnTheme());
        }
    }

    private record OwnTheme() implements TemplateLocator.TemplateLocation {

        @Override
        public Reader read() {
            return new StringReader("own: {name}");
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(Variant.TEXT_PLAIN));
        }
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
