package dev.docket.desk.page;

import dev.docket.feed.Pointers;
import dev.docket.feed.Rules;
import dev.docket.feed.Selectors;
import dev.docket.feed.SourceSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Settings of a source as the fields of a form, named as in files of sources. */
final class SettingsFields {

    private final Map<String, String> values = new LinkedHashMap<>();

    private SettingsFields() {}

    static Map<String, String> of(SourceSettings settings) {
        var fields = new SettingsFields();
        fields.put("name", settings.name());
        fields.put("publisher", settings.publisher());
        fields.put("section", settings.shelf().section());
        fields.put("language", settings.shelf().language());
        fields.put("authority", settings.shelf().authority());
        fields.add(
                Objects.requireNonNullElse(
                        settings.selectors(), new Selectors("", null, null, null, null)));
        fields.add(settings.rules());
        return fields.values;
    }

    private void add(Selectors selectors) {
        put("list", selectors.list());
        put("title", selectors.title());
        put("link", selectors.link());
        put("date", selectors.date());
        put("text", selectors.text());
        put("next", selectors.next());
    }

    private void add(Rules rules) {
        var sieve = rules.sieve();
        put("minimumWords", sieve.minimumWords() == 0 ? null : sieve.minimumWords());
        put("mustMatch", sieve.mustMatch());
        put("path", sieve.path());
        put("newest", sieve.newest());
        put("pages", rules.pages());
        if (rules.pointers() != null) {
            add(rules.pointers());
        }
    }

    private void add(Pointers pointers) {
        put("jsonList", pointers.list());
        put("jsonTitle", pointers.title());
        put("jsonLink", pointers.link());
        put("jsonDate", pointers.date());
        put("jsonText", pointers.text());
        put("jsonNext", pointers.next());
    }

    private void put(String field, @Nullable Object value) {
        values.put(field, Objects.toString(value, ""));
    }
}
