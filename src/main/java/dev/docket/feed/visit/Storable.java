package dev.docket.feed.visit;

import java.nio.charset.StandardCharsets;

/** Text that a database takes: no NUL, no half of a surrogate pair. */
final class Storable {

    private Storable() {}

    static String text(String text, int longest) {
        var cut = text.length() > longest ? text.substring(0, longest) : text;
        var whole =
                StandardCharsets.UTF_8.newEncoder().canEncode(cut)
                        ? cut
                        : new String(cut.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return whole.replace("\u0000", "");
    }
}
