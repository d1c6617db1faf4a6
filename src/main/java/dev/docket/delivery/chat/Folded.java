package dev.docket.delivery.chat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without case, accents and punctuation, so that {@code Skřítek} is found by skritek. */
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    static String of(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var bare = MARKS.matcher(apart).replaceAll("").replace('ł', 'l').replace('Ł', 'L');
        return NO_WORD.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    static List<String> words(String text) {
        var folded = of(text);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }
}
