package dev.docket.feed.visit;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Text that a database takes and every document may hold: no control characters but tabs and line
 * ends, no half of a surrogate pair (XML 1.0, section 2.2).
 */
final class Storable {

    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cc}\\ufffe\\uffff&&[^\\t\\n\\r\\u0085]]");

    private Storable() {}

    static String text(String text, int longest) {
        var cut = text.length() > longest ? text.substring(0, longest) : text;
        return isPlain(cut) ? cut : cleaned(cut);
    }

    /** The quick answer for nearly all texts. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean plain = (each >= ' ' && each < 0x7f) || (each >= 0xa0 && each < 0xd800);
            if (!plain && each != '\n' && each != '\t') {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String text) {
        var whole =
                StandardCharsets.UTF_8.newEncoder().canEncode(text)
                        ? text
                        : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return FORBIDDEN.matcher(whole).replaceAll("");
    }
}
