package dev.docket.story.summary.title;

import java.util.regex.Pattern;

/** Titles in capitals. */
final class Shouting {

    /** Shorter ones are names of models and firms: GPT, NASA. */
    private static final Pattern LOUD = Pattern.compile("\\p{Lu}(\\p{Lu}{4,})(?![\\p{L}\\d-])");

    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{5,}");
    private static final int FEWEST = 3;

    private Shouting() {}

    /** The title, with its long words in small letters if most of them are in capitals. */
    static String lowered(String title) {
        return isLoud(title)
                ? LOUD.matcher(title)
                        .replaceAll(word ->
                                word.group().charAt(0)
                                        + word.group(1).toLowerCase(java.util.Locale.ROOT))
                : title;
    }

    private static boolean isLoud(String title) {
        long words = LONG_WORD.matcher(title).results().count();
        long loud =
                LONG_WORD
                        .matcher(title)
                        .results()
                        .filter(word -> word.group().chars().allMatch(Character::isUpperCase))
                        .count();
        return loud >= FEWEST && loud * 2 > words;
    }
}
