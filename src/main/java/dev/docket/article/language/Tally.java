package dev.docket.article.language;

import java.util.Map;
import java.util.TreeMap;

/** Points for languages. */
final class Tally {

    private final Map<String, Double> points =
            new TreeMap<>(); // sorted, so that ties end the same way

    void add(String language, double more) {
        points.merge(language, more, Double::sum);
    }

    /** The language with most points; {@code otherwise} unless some other has more than it. */
    String winner(String otherwise) {
        var winner = otherwise;
        double most = points.getOrDefault(otherwise, 0.0);
        for (var entry : points.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                winner = entry.getKey();
            }
        }
        return winner;
    }
}
