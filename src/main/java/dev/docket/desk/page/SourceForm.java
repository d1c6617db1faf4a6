package dev.docket.desk.page;

import dev.docket.feed.SourceSettings;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The settings of a source as somebody types them.
 *
 * @param values by field, empty where nothing is typed
 * @param problems by field, empty if nothing is wrong
 */
public record SourceForm(Map<String, String> values, Map<String, String> problems) {

    static SourceForm of(SourceSettings settings) {
        return new SourceForm(SettingsFields.of(settings), Map.of());
    }

    /** What was typed over what was there. */
    SourceForm with(MultivaluedMap<String, String> typed) {
        var changed = new LinkedHashMap<String, String>();
        values.forEach((field, value) ->
                changed.put(
                        field, Objects.requireNonNullElse(typed.getFirst(field), value).strip()));
        return new SourceForm(changed, new TypedSettings(changed).problems());
    }

    SourceSettings settings() {
        return new TypedSettings(values).settings();
    }

    /** For templates. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** What is wrong with a field; empty if nothing is. */
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    /** Whether there are rules, or what is typed there is wrong: then they are to be seen. */
    public boolean ruled() {
        return Stream.of("minimumWords", "mustMatch", "path", "newest", "pages", "jsonTitle")
                .anyMatch(field -> !value(field).isEmpty() || !problem(field).isEmpty());
    }
}
