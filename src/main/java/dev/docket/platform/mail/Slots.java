package dev.docket.platform.mail;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places in a text that differ from reader to reader. They are marked with characters of the
 * private use area, which no text from outside keeps ({@link #strip}).
 */
public final class Slots {

    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';

    /** A slot; its name is group 1. */
    static final Pattern SLOT = Pattern.compile(OPEN + "([a-z]+)" + CLOSE);

    private Slots() {}

    /** What to write where {@code name} is to be filled in; lower-case letters. */
    public static String mark(String name) {
        return OPEN + name + CLOSE;
    }

    /** The text without anything that could be taken for a slot. */
    public static String strip(String text) {
        return text.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
    }

    /** The text with every slot filled; {@code escape} is applied to what is filled in. */
    public static String fill(
            String text, Map<String, String> values, UnaryOperator<String> escape) {
        return SLOT.matcher(text)
                .replaceAll(slot ->
                        Matcher.quoteReplacement(escape.apply(value(values, slot.group(1)))));
    }

    /** The escapes of HTML, for text between tags and in quoted attributes. */
    public static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /**
     * @throws IllegalArgumentException if there is no value for the slot
     */
    static String value(Map<String, String> values, String slot) {
        var value = values.get(slot);
        if (value == null) {
            throw new IllegalArgumentException("Nothing to fill in for " + slot);
        }
        return value;
    }
}
