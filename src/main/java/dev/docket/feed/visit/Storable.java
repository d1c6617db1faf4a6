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
        var whole =
                StandardCharsets.UTF_8.newEncoder().canEncode(cut)
                        ? cut
                        : new String(cut.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return FORBIDDEN.matcher(whole).replaceAll("");
    }
}
