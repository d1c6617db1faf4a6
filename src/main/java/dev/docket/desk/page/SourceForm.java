package dev.docket.desk.page;

import dev.docket.feed.Selectors;
import dev.docket.feed.Shelf;
import dev.docket.feed.SourceSettings;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a source as somebody types them.
 *
 * @param values by field, empty where nothing is typed
 * @param problems by field, empty if nothing is wrong
 */
public record SourceForm(Map<String, String> values, Map<String, String> problems) {

    static SourceForm of(SourceSettings settings) {
        var selectors =
                Objects.requireNonNullElse(
                        settings.selectors(), new Selectors("", null, null, null, null));
        var values = new LinkedHashMap<String, String>();
        values.put("name", settings.name());
        values.put("publisher", settings.publisher());
        values.put("section", settings.shelf().section());
        values.put("language", settings.shelf().language());
        values.put("authority", Integer.toString(settings.shelf().authority()));
        values.put("list", selectors.list());
        values.put("title", orEmpty(selectors.title()));
        values.put("link", orEmpty(selectors.link()));
        values.put("date", orEmpty(selectors.date()));
        values.put("text", orEmpty(selectors.text()));
        return new SourceForm(values, Map.of());
    }

    /** What was typed over what was there. */
    SourceForm with(MultivaluedMap<String, String> typed) {
        var changed = new LinkedHashMap<String, String>();
        values.forEach(
                (field, value) -> changed.put(field, orElse(typed.getFirst(field), value).strip()));
        var form = new SourceForm(changed, Map.of());
        return new SourceForm(changed, form.settings().problems());
    }

    SourceSettings settings() {
        var authority = value("authority");
        return new SourceSettings(
                value("name"),
                value("publisher"),
                new Shelf(
                        value("section"),
                        value("language"),
                        authority.matches("\\d") ? Integer.parseInt(authority) : 0),
                selectors());
    }

    private @Nullable Selectors selectors() {
        var selectors =
                new Selectors(
                        value("list"), given("title"), given("link"), given("date"), given("text"));
        return selectors.equals(new Selectors("", null, null, null, null)) ? null : selectors;
    }

    /** For templates. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** What is wrong with a field; empty if nothing is. */
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    private @Nullable String given(String field) {
        var value = value(field);
        return value.isEmpty() ? null : value;
    }

    private static String orEmpty(@Nullable String text) {
        return orElse(text, "");
    }

    private static String orElse(@Nullable String text, String other) {
        return text == null ? other : text;
    }
}
