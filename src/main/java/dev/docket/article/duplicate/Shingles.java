package dev.docket.article.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Runs of three words (of Chinese and Japanese: three characters) that follow each other. */
final class Shingles {

    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+");

    private static final int LENGTH = 3;

    private Shingles() {}

    static List<String> of(String text) {
        var words =
                WORD.matcher(text.toLowerCase(Locale.ROOT))
                        .results()
                        .map(MatchResult::group)
                        .toList();
        var shingles = new ArrayList<String>();
        for (int i = 0; i + LENGTH <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + LENGTH)));
        }
        return shingles;
    }
}
