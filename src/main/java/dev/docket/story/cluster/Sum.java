package dev.docket.story.cluster;

import dev.docket.story.vector.Frequencies;
import dev.docket.story.vector.Vector;
import java.util.Arrays;

/** The sum of some vectors and its length. The order of adding makes no difference. */
final class Sum {

    private int[] terms = Vector.EMPTY.terms();
    private double[] weights = Vector.EMPTY.weights();
    private double squares;

    /** The sum of one vector. */
    static Sum of(Vector vector) {
        var sum = new Sum();
        sum.add(vector);
        return sum;
    }

    void add(Vector vector) {
        if (terms.length == 0) {
            replace(vector.terms(), vector.weights());
        } else if (!vector.isEmpty()) {
            zip(vector.terms(), vector.weights());
        }
    }

    private void replace(int[] newTerms, double[] newWeights) {
        terms = newTerms;
        weights = newWeights;
        squares = 0;
        for (double weight : newWeights) {
            squares += weight * weight;
        }
    }

    /** Both are in the order of their terms. */
    private void zip(int[] theirTerms, double[] theirWeights) {
        var union = new int[terms.length + theirTerms.length];
        var sums = new double[union.length];
        int mine = 0;
        int theirs = 0;
        int size = 0;
        while (mine < terms.length || theirs < theirTerms.length) {
            int left = mine < terms.length ? terms[mine] : Integer.MAX_VALUE;
            int right = theirs < theirTerms.length ? theirTerms[theirs] : Integer.MAX_VALUE;
            union[size] = Math.min(left, right);
            sums[size] =
                    (left <= right ? weights[mine++] : 0)
                            + (right <= left ? theirWeights[theirs++] : 0);
            size++;
        }
        replace(Arrays.copyOf(union, size), Arrays.copyOf(sums, size));
    }

    double length() {
        return Math.sqrt(squares);
    }

    boolean isEmpty() {
        return terms.length == 0;
    }

    /** How many terms it has. */
    int size() {
        return terms.length;
    }

    private double weight(int term) {
        int place = Arrays.binarySearch(terms, term);
        return place < 0 ? 0 : weights[place];
    }

    /** The cosine of the two; 0 if one of them is empty. */
    double cosine(Sum other) {
        if (isEmpty() || other.isEmpty()) {
            return 0;
        }
        var small = size() <= other.size() ? this : other;
        var large = small.equals(this) ? other : this;
        double dot = 0;
        for (int i = 0; i < small.terms.length; i++) {
            dot += small.weights[i] * large.weight(small.terms[i]);
        }
        return dot == 0 ? 0 : dot / (length() * other.length());
    }

    /** The share of this, by squared weight, whose terms another has too; 0 if it is empty. */
    double heldBy(Sum other) {
        double held = 0;
        for (int i = 0; i < terms.length; i++) {
            if (other.weight(terms[i]) > 0) {
                held += weights[i] * weights[i];
            }
        }
        return isEmpty() ? 0 : held / squares;
    }

    /**
     * How rare the terms are that the two share: a third of the logarithm of their summed rarities,
     * less for those that count for little in the larger.
     */
    double rareWith(Sum other, Frequencies frequencies) {
        var small = size() < other.size() ? this : other;
        var large = small.equals(this) ? other : this;
        double rarities = 0;
        for (int term : small.terms) {
            double weight = large.weight(term);
            if (weight > 0) {
                rarities += frequencies.rarity(term) * Math.min(1, 2 * weight / large.length());
            }
        }
        return Math.log1p(rarities) / 3;
    }

    /**
     * Asks the index for this sum.
     *
     * @param most by how many of its terms, the weightiest first
     */
    void ask(Index index, Field field, int most) {
        double least = terms.length > most ? least(most) : 0;
        for (int i = 0; i < terms.length; i++) {
            if (weights[i] >= least) {
                index.ask(field, terms[i], weights[i]);
            }
        }
    }

    private double least(int most) {
        var sorted = weights.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length - most];
    }
}
