package dev.docket.story.summary.sentence;

/** How a sentence is written. */
public final class Script {

    private Script() {}

    /** Whether at least a fifth of it is Chinese characters. */
    public static boolean isHan(String text) {
        long han = text.codePoints().filter(Character::isIdeographic).count();
        return han * 5 >= text.length() && han > 0;
    }
}
