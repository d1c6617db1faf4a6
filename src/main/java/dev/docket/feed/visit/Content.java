package dev.docket.feed.visit;

import org.jspecify.annotations.Nullable;

/**
 * What an entry says, as a number of letters and a fingerprint, {@code 1024:0f3a...}: enough to see
 * that it says something else now. Markup, white space and counters do not count.
 */
final class Content {

    /** Counters stand at the beginning or the end of a text; nothing between is searched. */
    private static final int EDGE = 400;

    /** An entry that lost more than this was cut by its publisher, not corrected. */
    private static final double CUT = 0.7;

    private Content() {}

    /** The content of an entry. */
    static String of(String title, String html) {
        var plain = title + "\n" + withoutTags(html);
        var letters = letters(withoutCounters(plain));
        return letters.length() + ":" + Fingerprint.of(letters);
    }

    private static String withoutTags(String html) {
        var plain = new StringBuilder(html.length());
        int from = 0;
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', from)) {
            int end = html.indexOf('>', tag);
            plain.append(html, from, tag).append(' ');
            from = end < 0 ? html.length() : end + 1;
        }
        return plain.append(html, from, html.length()).toString();
    }

    private static String withoutCounters(String plain) {
        if (plain.length() <= 2 * EDGE) {
            return Counters.removedFrom(plain);
        }
        int end = plain.length() - EDGE;
        return Counters.removedFrom(plain.substring(0, EDGE))
                + plain.substring(EDGE, end)
                + Counters.removedFrom(plain.substring(end));
    }

    /** Every letter and digit in lower case; an array, for this is done with every text. */
    private static String letters(String text) {
        var letters = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            if (Character.isLetterOrDigit(letter)) {
                length += Character.toChars(Character.toLowerCase(letter), letters, length);
            }
        }
        return new String(letters, 0, length);
    }

    /** Whether an entry says something else than before, and not only less. */
    static boolean isRevised(@Nullable String before, String now) {
        return before != null && !before.equals(now) && count(now) >= CUT * count(before);
    }

    private static int count(String content) {
        return Integer.parseInt(content.substring(0, content.indexOf(':')));
    }
}
