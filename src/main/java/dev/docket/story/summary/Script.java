package dev.docket.story.summary;

/** How a sentence is written. */
final class Script {

    private Script() {}

    /** Whether at least a fifth of it is Chinese characters. */
    static boolean isHan(String text) {
        long han =
                text.codePoints()
                        .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                        .count();
        return han * 5 >= text.length() && han > 0;
    }
}
