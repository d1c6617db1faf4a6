package dev.docket.article.extract.body;

/** White space, and what else cannot be seen. */
final class Spaces {

    private Spaces() {}

    /** {@code text} with one space for every gap and none at its ends. */
    static String single(CharSequence text) {
        var single = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                gap = true;
                continue;
            }
            if (gap && !single.isEmpty()) {
                single.append(' ');
            }
            gap = false;
            single.append(c);
        }
        return single.toString();
    }

    /** White space, control characters, and signs of no width or of an ideograph's. */
    private static boolean isBlank(char c) {
        return c <= ' '
                || (c >= '\u007f' && c <= '\u00a0')
                || c == '\u3000'
                || c == '\u200b'
                || c == '\ufeff'
                || (c >= '\u2000' && Character.isWhitespace(c));
    }
}
