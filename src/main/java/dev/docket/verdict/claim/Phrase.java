package dev.docket.verdict.claim;

import java.util.List;

/**
 * A phrase of the lexicon. A space stands for one space, hyphen or nothing, a star for the rest of
 * the word; ideographs need no word boundary, letters do.
 */
record Phrase<T>(String pattern, List<T> meanings) {

    /**
     * Where the phrase ends if it starts at {@code at} of the lower-cased text; -1 if it does not.
     */
    int endAt(String text, int at) {
        int end = walk(text, at);
        // Walked first, because most phrases fail there and that is cheap to find out.
        return end < 0 || cutsWord(text, at) || cutsWord(text, end) ? -1 : end;
    }

    private static boolean cutsWord(String text, int place) {
        return place > 0
                && place < text.length()
                && isWord(text.charAt(place - 1))
                && isWord(text.charAt(place));
    }

    private int walk(String text, int at) {
        int position = at;
        for (int i = 0; i < pattern.length(); i++) {
            char wanted = pattern.charAt(i);
            if (wanted == '*') {
                position = restOfWord(text, position);
            } else if (wanted == ' ') {
                position += position < text.length() && isGap(text.charAt(position)) ? 1 : 0;
            } else if (position < text.length() && text.charAt(position) == wanted) {
                position++;
            } else {
                return -1;
            }
        }
        return position;
    }

    private static int restOfWord(String text, int from) {
        int position = from;
        while (position < text.length() && isWord(text.charAt(position))) {
            position++;
        }
        return position;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '-' || c == '\u2011' || c == '_' || c == '\u00a0';
    }

    /** A letter or digit of a script that puts spaces between words. */
    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }
}
