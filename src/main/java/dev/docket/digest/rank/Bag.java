package dev.docket.digest.rank;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The words of a short text and how often each stands in it; Chinese counts by pairs of signs. */
public final class Bag {

    private static final Pattern WORD =
            Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{N}][\\p{L}\\p{N}.+-]*", Pattern.UNICODE_CASE);

    private final Map<String, Integer> counts = new TreeMap<>();

    public Bag(String text) {
        var matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            var word = matcher.group();
            if (Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HAN) {
                pairs(word);
            } else if (word.length() > 2) {
                add(word);
            }
        }
    }

    private void pairs(String signs) {
        for (int i = 0; i + 1 < signs.length(); i++) {
            add(signs.substring(i, i + 2));
        }
    }

    private void add(String word) {
        counts.merge(word, 1, Integer::sum);
    }

    /** Cosine of the two bags with sublinear counts: 0 nothing in common, 1 the same words. */
    public double similarity(Bag other) {
        double norms = norm() * other.norm();
        if (norms == 0) {
            return 0;
        }
        double dot = 0;
        for (var entry : counts.entrySet()) {
            var theirs = other.counts.get(entry.getKey());
            dot += theirs == null ? 0 : weight(entry.getValue()) * weight(theirs);
        }
        return Math.min(1, dot / norms);
    }

    private double norm() {
        return Math.sqrt(counts.values().stream().mapToDouble(c -> weight(c) * weight(c)).sum());
    }

    private static double weight(int count) {
        return 1 + Math.log(count);
    }
}
