package dev.docket.delivery.chat;

import java.util.function.UnaryOperator;

/** Lengths and cuts in Unicode code points, the unit of both platforms' limits. */
public final class CodePoints {

    private static final String ELLIPSIS = "…";

    private CodePoints() {}

    public static int count(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The text, or as much of it as fits with an ellipsis. */
    public static String cut(String text, int most) {
        if (count(text) <= most) {
            return text;
        }
        return start(text, most - 1).stripTrailing() + ELLIPSIS;
    }

    /** The same, but a word is left out rather than cut where words are not too long for that. */
    static String cutBetweenWords(String text, int most) {
        if (count(text) <= most) {
            return text;
        }
        var start = start(text, most - 1);
        int blank = start.lastIndexOf(' ');
        boolean inWord = !Character.isWhitespace(text.charAt(start.length()));
        var whole = inWord && blank > start.length() / 2 ? start.substring(0, blank) : start;
        return whole.stripTrailing() + ELLIPSIS;
    }

    /** As much of the beginning as fits. */
    public static String start(String text, int most) {
        return count(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /** The escaped text, cut before escaping so that the result fits. */
    public static String fit(String text, int most, UnaryOperator<String> escape) {
        int length = Math.min(count(text), most);
        var escaped = escape.apply(cut(text, most));
        while (count(escaped) > most) {
            length -= Math.max(1, (count(escaped) - most) / 5); // the longest escape adds 4
            escaped = escape.apply(cut(text, length));
        }
        return escaped;
    }
}
