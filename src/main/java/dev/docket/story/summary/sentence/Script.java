package dev.docket.story.summary.sentence;

/** How a sentence is written. */
public final class Script {

    private Script() {}

    /** Whether it has at least as many Chinese characters as words in letters. */
    public static boolean isHan(String text) {
        int signs = 0;
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean han = Character.isIdeographic(c);
            boolean letter = !han && Character.isLetter(c);
            signs += han ? 1 : 0;
            words += letter && !inWord ? 1 : 0;
            inWord = letter || (inWord && !han && !Character.isWhitespace(c));
        }
        return signs > 0 && signs >= words;
    }
}
