package dev.docket.article.extract.facts.title;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How much of one text's words is found in another. */
final class Overlap {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Overlap() {}

    /** The share of the words of {@code part} that {@code whole} has too: 0 to 1; 0 of none. */
    static double share(String part, String whole) {
        var words = words(part);
        var others = words(whole);
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(others::contains).count() / words.size();
    }

    /** The number of different words. */
    static int count(String text) {
        return words(text).size();
    }

    private static Set<String> words(String text) {
        var words =
                new LinkedHashSet<>(
                        Arrays.asList(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))));
        words.remove("");
        return words;
    }
}
