package dev.docket.article.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** How much of a text is written in which script. */
final class Script {

    /** So many Latin letters weigh one of these: names of products are Latin in every language. */
    private static final double IDEOGRAPH = 4;

    /** In a short title a name may be most of it: two ideographs beside it decide. */
    private static final double IDEOGRAPH_IN_TITLE = 12;

    private static final int TITLE = 80;

    private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);

    Script(String text) {
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
    }

    int of(UnicodeScript script) {
        return letters.getOrDefault(script, 0);
    }

    int kana() {
        return of(UnicodeScript.HIRAGANA) + of(UnicodeScript.KATAKANA);
    }

    /** The script that says most; COMMON for a text without letters. */
    UnicodeScript main() {
        var best = UnicodeScript.COMMON;
        double most = 0;
        boolean title = letters.values().stream().mapToInt(Integer::intValue).sum() < TITLE;
        for (var entry : letters.entrySet()) {
            double weight = weight(entry.getKey(), title) * entry.getValue();
            if (weight > most) {
                most = weight;
                best = entry.getKey();
            }
        }
        return best;
    }

    private static double weight(UnicodeScript script, boolean title) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> title ? IDEOGRAPH_IN_TITLE : IDEOGRAPH;
            default -> 1;
        };
    }
}
