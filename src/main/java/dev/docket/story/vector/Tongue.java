package dev.docket.story.vector;

import java.util.Locale;

/** The primary subtag of a language tag: {@code zh} for {@code zh-CN} (RFC 5646, section 2.2.1). */
public final class Tongue {

    private Tongue() {}

    public static String of(String tag) {
        int end = 0;
        while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
            end++;
        }
        return tag.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
