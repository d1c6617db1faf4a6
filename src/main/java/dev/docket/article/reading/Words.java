package dev.docket.article.reading;

/** How long a text is. */
final class Words {

    /** Chinese and Japanese words have about so many characters. */
    private static final double CHARACTERS_A_WORD = 1.7;

    private Words() {}

    /** The number of words in {@code text}, of Chinese and Japanese by the number of characters. */
    static int in(String text) {
        int words = 0;
        int ideographs = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ideograph = c >= '\u2e80' && c <= '\u9fff';
            ideographs += ideograph && Character.isLetter(c) ? 1 : 0;
            boolean letter = !ideograph && Character.isLetterOrDigit(c);
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words + (int) (ideographs / CHARACTERS_A_WORD);
    }
}
