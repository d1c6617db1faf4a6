package dev.docket.delivery;

import java.util.regex.Pattern;

/** Text from outside, without what would reorder, hide or break the lines around it. */
public final class PlainText {

    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    /** Controls, bidirectional marks (Unicode TR 36), invisible ones, and none at all. */
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "[\\p{Cc}\\p{Co}\\p{IsNoncharacter_Code_Point}\\u061C\\u200B\\u200E\\u200F"
                            + "\\u202A-\\u202E\\u2060-\\u206F\\uFEFF&&[^\\s\\u0085]]");

    private PlainText() {}

    /** One line of {@code text}; what is private use in Unicode is left to ourselves. */
    public static String of(String text) {
        var whole = LONE_SURROGATE.matcher(text).replaceAll("\uFFFD");
        var seen = UNSEEN.matcher(whole).replaceAll("");
        return BLANKS.matcher(seen).replaceAll(" ").strip();
    }

    /** At most {@code longest} characters of {@code text}, ended between words. */
    public static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = text.lastIndexOf(' ', longest - 1);
        int cut = end > longest / 2 ? end : text.offsetByCodePoints(0, codePoints(text, longest));
        return text.substring(0, cut).replaceAll("[\\p{Punct}\\s]+$", "") + "…";
    }

    private static int codePoints(String text, int longest) {
        return text.codePointCount(0, longest) - 1; // one less, so that the ellipsis fits
    }
}
