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
            if (isUnseen(c)) {
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

    /** {@code row} of code with its indent, without what cannot be seen. */
    static String visible(CharSequence row) {
        var visible = new StringBuilder(row.length());
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (!isUnseen(c)) {
                visible.append(isBlank(c) && c != '\t' ? ' ' : c);
            }
        }
        return visible.toString().stripTrailing();
    }

    static boolean beginsBlank(String text) {
        return !text.isEmpty() && isBlank(text.charAt(0));
    }

    static boolean endsBlank(String text) {
        return !text.isEmpty() && isBlank(text.charAt(text.length() - 1));
    }

    /** Soft hyphens, and signs that turn the direction of the text around. */
    private static boolean isUnseen(char c) {
        return c == '\u00ad'
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069');
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
