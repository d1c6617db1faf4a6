package dev.docket.story.vector;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many articles hold each term: the shipped table to begin with, and every article since. Terms
 * are numbered in order of first appearance. Not thread-safe.
 */
public final class Frequencies {

    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] counts = new int[1 << 16];
    private int articles;

    /** Starts from the background table. */
    public Frequencies(Background background) {
        articles = Background.ARTICLES;
        background
                .shares()
                .forEach((term, share) -> {
                    int number = number(term); // may replace the table
                    counts[number] = share;
                });
    }

    /** Counts one more article. */
    public void learn(Set<String> terms) {
        articles++;
        for (var term : terms) {
            int number = number(term); // may replace the table
            counts[number]++;
        }
    }

    /**
     * Sublinear TF x IDF, of length one (Manning, Raghavan, Schütze: Introduction to Information
     * Retrieval, section 6.4.1).
     *
     * @param terms with repeats
     */
    public Vector weigh(List<String> terms) {
        var times = new TreeMap<Integer, Integer>();
        for (var term : terms) {
            times.merge(number(term), 1, Integer::sum);
        }
        var numbers = new int[times.size()];
        var weights = new double[times.size()];
        int i = 0;
        for (var entry : times.entrySet()) {
            double weight = (1 + Math.log(entry.getValue())) * rarity(entry.getKey());
            if (weight > 0) {
                numbers[i] = entry.getKey();
                weights[i++] = weight;
            }
        }
        return unit(Arrays.copyOf(numbers, i), Arrays.copyOf(weights, i));
    }

    private static Vector unit(int[] terms, double[] weights) {
        double squares = 0;
        for (double weight : weights) {
            squares += weight * weight;
        }
        double length = Math.sqrt(squares);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.rint(weights[i] / length * Vector.GRAIN) / Vector.GRAIN;
        }
        return new Vector(terms, weights);
    }

    /** Inverse document frequency; 0 for what stands in more than an eighth of all articles. */
    public double rarity(int term) {
        int count = Math.max(counts[term], 1);
        return count * 8L > articles ? 0 : Math.log((double) articles / count);
    }

    private int number(String term) {
        return numbers.computeIfAbsent(term, _ -> next());
    }

    private int next() {
        int number = numbers.size();
        if (number == counts.length) {
            counts = Arrays.copyOf(counts, number * 2);
        }
        return number;
    }

    /** How many different terms there are: term numbers are below it. */
    public int size() {
        return numbers.size();
    }
}
