package dev.docket.article.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Runs of words (of Chinese and Japanese: of characters) that follow each other. */
final class Shingles {

    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+");

    private static final int FIRST_IDEOGRAPH = 0x2e80;
    private static final int SHORT = 3;
    private static final int LONG = 5;

    /** As telling as so many words. */
    private static final int LONG_IN_CHARACTERS = 8;

    private Shingles() {}

    /** Runs of three, with which texts are compared. */
    static List<String> of(String text) {
        return runs(text, _ -> SHORT);
    }

    /** Runs so long that two texts hardly share one by chance. */
    static List<String> telling(String text) {
        return runs(text, word -> word.charAt(0) < FIRST_IDEOGRAPH ? LONG : LONG_IN_CHARACTERS);
    }

    private static List<String> runs(String text, ToIntFunction<String> length) {
        var words =
                WORD.matcher(text.toLowerCase(Locale.ROOT))
                        .results()
                        .map(MatchResult::group)
                        .toList();
        var runs = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            int end = i + length.applyAsInt(words.get(i));
            if (end <= words.size()) {
                runs.add(String.join(" ", words.subList(i, end)));
            }
        }
        return runs;
    }
}
