package dev.docket.story.cluster;

import dev.docket.story.vector.Vector;
import java.util.Arrays;

/** Which members hold a term, with what weight, for one field. */
final class Postings {

    private static final int[] NOWHERE = {};
    private static final double[] NO_WEIGHTS = {};

    private int[][] places = new int[1 << 16][];
    private double[][] weights = new double[1 << 16][];
    private int[] counts = new int[1 << 16];

    void add(int place, Vector vector) {
        for (int i = 0; i < vector.terms().length; i++) {
            add(vector.terms()[i], place, vector.weights()[i]);
        }
    }

    private void add(int term, int place, double weight) {
        makeRoom(term);
        int count = counts[term]++;
        places[term][count] = place;
        weights[term][count] = weight;
    }

    private void makeRoom(int term) {
        if (term >= counts.length) {
            int size = Math.max(term + 1, counts.length * 2);
            places = Arrays.copyOf(places, size);
            weights = Arrays.copyOf(weights, size);
            counts = Arrays.copyOf(counts, size);
        }
        if (places[term] == null) {
            places[term] = new int[2];
            weights[term] = new double[2];
        } else if (counts[term] == places[term].length) {
            places[term] = Arrays.copyOf(places[term], counts[term] * 2);
            weights[term] = Arrays.copyOf(weights[term], counts[term] * 2);
        }
    }

    int count(int term) {
        return term < counts.length ? counts[term] : 0;
    }

    int[] places(int term) {
        return count(term) == 0 ? NOWHERE : places[term];
    }

    double[] weights(int term) {
        return count(term) == 0 ? NO_WEIGHTS : weights[term];
    }
}
