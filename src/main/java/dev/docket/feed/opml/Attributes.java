package dev.docket.feed.opml;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The attributes of an outline, without regard for case: every program writes them its own way. */
record Attributes(Element element) {

    /** Empty if it has none of that name. */
    String get(String name) {
        for (var attribute : element.attributes()) {
            if (attribute.getKey().equalsIgnoreCase(name)) {
                return attribute.getValue().strip();
            }
        }
        return "";
    }

    /** Null if it has none of that name, or an empty one. */
    @Nullable String given(String name) {
        var value = get(name);
        return value.isEmpty() ? null : value;
    }

    boolean isTrue(String name) {
        return get(name).equalsIgnoreCase("true");
    }

    /**
     * Null if it has none of that name.
     *
     * @throws IllegalArgumentException if it is no whole number
     */
    @Nullable Integer number(String name) {
        var value = get(name);
        if (value.isEmpty()) {
            return null;
        }
        if (!value.matches("\\d{1,6}")) {
            throw new IllegalArgumentException(
                    "%s is a whole number, not \"%s\"".formatted(name, value));
        }
        return Integer.valueOf(value);
    }
}
