package dev.docket.story.summary;

import dev.docket.story.summary.sentence.Script;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a sentence is made of, to tell whether two say the same. */
final class Words {

    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{L}\\p{Nd}&&[^\\p{IsHan}]]+(?:[.,'’-][\\p{L}\\p{Nd}&&[^\\p{IsHan}]]+)*|\\p{IsHan}{2}");
    private static final int SHORTEST = 3;

    private Words() {}

    /** Words of three letters or more, numbers, and pairs of Chinese characters. */
    static Set<String> of(String text) {
        var words = new LinkedHashSet<String>();
        var word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        int from = 0;
        while (word.find(from)) {
            var found = word.group();
            boolean han = Script.isHan(found);
            if (han || found.length() >= SHORTEST || Character.isDigit(found.charAt(0))) {
                words.add(found);
            }
            from = han ? word.start() + 1 : word.end();
        }
        return words;
    }

    /** The same without the numbers. */
    static Set<String> unnumbered(Set<String> words) {
        var plain = new LinkedHashSet<>(words);
        plain.removeIf(word -> Character.isDigit(word.charAt(0)));
        return plain;
    }

    /** The share of the smaller set that is in the other, 0 to 1. */
    static double overlap(Set<String> one, Set<String> other) {
        int smaller = Math.min(one.size(), other.size());
        return smaller == 0 ? 0 : (double) shared(one, other) / smaller;
    }

    /** The share of {@code one} that is in the other, 0 to 1. */
    static double share(Set<String> one, Set<String> other) {
        return one.isEmpty() ? 0 : (double) shared(one, other) / one.size();
    }

    /** The share of what is in either set that is in both, 0 to 1 (Jaccard). */
    static double likeness(Set<String> one, Set<String> other) {
        int shared = shared(one, other);
        int either = one.size() + other.size() - shared;
        return either == 0 ? 0 : (double) shared / either;
    }

    /** The pairs of letters and digits in a row, whatever stands between them. */
    static Set<String> pairs(String text) {
        var letters = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "");
        var pairs = new LinkedHashSet<String>();
        for (int i = 0; i + 1 < letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
        return pairs;
    }

    private static int shared(Set<String> one, Set<String> other) {
        return (int) one.stream().filter(other::contains).count();
    }
}
