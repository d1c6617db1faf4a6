package dev.docket.delivery.chat;

import java.util.regex.Pattern;

/** Text of others, made fit for one line of a message. */
public final class PlainText {

    /** Controls, and the invisible ones that turn the direction of what follows around. */
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "[\\p{Cc}&&[^\\s]]|[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");
    private static final Pattern LONE_SURROGATE =
            Pattern.compile(
                    "[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private PlainText() {}

    /** The text on one line, without control characters, bidirectional overrides and torn pairs. */
    public static String of(String text) {
        var whole = LONE_SURROGATE.matcher(text).replaceAll("\uFFFD");
        var seen = UNSEEN.matcher(whole).replaceAll("");
        return BLANKS.matcher(seen).replaceAll(" ").strip();
    }
}
