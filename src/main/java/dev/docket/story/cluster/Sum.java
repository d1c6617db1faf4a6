package dev.docket.story.cluster;

import dev.docket.story.vector.Vector;
import java.util.Arrays;

/** The sum of some vectors and its length. The order of adding makes no difference. */
final class Sum {

    private int[] terms = Vector.EMPTY.terms();
    private double[] weights = Vector.EMPTY.weights();
    private double squares;

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

    /** Asks the index for this sum. */
    void ask(Index index, Field field) {
        for (int i = 0; i < terms.length; i++) {
            index.ask(field, terms[i], weights[i]);
        }
    }
}
