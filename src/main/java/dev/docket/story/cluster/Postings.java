package dev.docket.story.cluster;

import dev.docket.story.vector.Vector;
import java.util.Arrays;

/** Which members hold a term, with what weight, for one field. */
final class Postings {

    private static final int[] NO_MEMBERS = {};
    private static final double[] NO_WEIGHTS = {};

    private int[][] members = new int[1 << 16][];
    private double[][] weights = new double[1 << 16][];
    private int[] counts = new int[1 << 16];

    void add(int member, Vector vector) {
        for (int i = 0; i < vector.terms().length; i++) {
            add(vector.terms()[i], member, vector.weights()[i]);
        }
    }

    private void add(int term, int member, double weight) {
        makeRoom(term);
        int count = counts[term]++;
        members[term][count] = member;
        weights[term][count] = weight;
    }

    private void makeRoom(int term) {
        if (term >= counts.length) {
            int size = Math.max(term + 1, counts.length * 2);
            members = Arrays.copyOf(members, size);
            weights = Arrays.copyOf(weights, size);
            counts = Arrays.copyOf(counts, size);
        }
        if (members[term] == null) {
            members[term] = new int[2];
            weights[term] = new double[2];
        } else if (counts[term] == members[term].length) {
            members[term] = Arrays.copyOf(members[term], counts[term] * 2);
            weights[term] = Arrays.copyOf(weights[term], counts[term] * 2);
        }
    }

    int count(int term) {
        return term < counts.length ? counts[term] : 0;
    }

    int[] members(int term) {
        return count(term) == 0 ? NO_MEMBERS : members[term];
    }

    double[] weights(int term) {
        return count(term) == 0 ? NO_WEIGHTS : weights[term];
    }
}
