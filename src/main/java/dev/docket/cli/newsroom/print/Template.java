package dev.docket.cli.newsroom.print;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of HTML with places like <code>{{title}}</code> for values that are HTML already. */
record Template(String text) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z.]+)}}");

    static Template named(String name) {
        return new Template(Resources.text("layouts/" + name + ".html"));
    }

    /**
     * Fills every place.
     *
     * @throws IllegalArgumentException if {@code values} lacks one
     */
    String fill(Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(value(values, place.group(1))));
    }

    private static String value(Map<String, String> values, String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("nothing to put at {{" + name + "}}");
        }
        return value;
    }
}
