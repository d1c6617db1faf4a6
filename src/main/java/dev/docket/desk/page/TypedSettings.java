package dev.docket.desk.page;

import dev.docket.feed.Pointers;
import dev.docket.feed.Rules;
import dev.docket.feed.Selectors;
import dev.docket.feed.Shelf;
import dev.docket.feed.Sieve;
import dev.docket.feed.SourceSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a source as somebody typed them.
 *
 * @param values by field, see {@link SettingsFields}
 */
record TypedSettings(Map<String, String> values) {

    private static final Selectors NO_SELECTORS = new Selectors("", null, null, null, null);

    /** What is typed; a number that is none counts as not given. */
    SourceSettings settings() {
        var authority = value("authority");
        var selectors = selectors();
        return new SourceSettings(
                value("name"),
                value("publisher"),
                new Shelf(
                        value("section"),
                        value("language"),
                        authority.matches("\\d") ? Integer.parseInt(authority) : 0),
                selectors.equals(NO_SELECTORS) ? null : selectors,
                new Rules(
                        values.containsKey("jsonTitle") ? pointers() : null,
                        sieve(),
                        number("pages")));
    }

    /** What is wrong, by field; empty if nothing is. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<>(settings().problems());
        Stream.of("minimumWords", "newest", "pages")
                .filter(field -> given(field) != null && number(field) == null)
                .forEach(field ->
                        problems.put(field, "A whole number, not \"%s\"".formatted(value(field))));
        return problems;
    }

    private Selectors selectors() {
        return new Selectors(
                value("list"),
                given("title"),
                given("link"),
                given("date"),
                given("text"),
                given("next"));
    }

    private Sieve sieve() {
        return new Sieve(
                Objects.requireNonNullElse(number("minimumWords"), 0),
                given("mustMatch"),
                given("path"),
                number("newest"));
    }

    private Pointers pointers() {
        return new Pointers(
                value("jsonList"),
                value("jsonTitle"),
                value("jsonLink"),
                given("jsonDate"),
                given("jsonText"),
                given("jsonNext"));
    }

    private @Nullable Integer number(String field) {
        return value(field).matches("\\d{1,6}") ? Integer.valueOf(value(field)) : null;
    }

    private @Nullable String given(String field) {
        var value = value(field);
        return value.isEmpty() ? null : value;
    }

    private String value(String field) {
        return values.getOrDefault(field, "");
    }
}
