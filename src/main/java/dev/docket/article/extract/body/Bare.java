package dev.docket.article.extract.body;

import java.util.Locale;

/** Letters and digits only, in lower case: what is left when two texts are to be compared. */
public final class Bare {

    private Bare() {}

    /** {@code text} without case, space and punctuation. */
    public static String of(String text) {
        var bare = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
        return bare.toString().toLowerCase(Locale.ROOT);
    }
}
