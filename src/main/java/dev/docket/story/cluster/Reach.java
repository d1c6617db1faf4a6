package dev.docket.story.cluster;

import java.util.Arrays;

/**
 * Which stories a question reaches through their articles, and how like it the likest article of
 * each is. Stories are known by small numbers.
 */
final class Reach {

    private static final int SMALLEST = 256;

    private double[] rank = new double[SMALLEST];
    private int[] nearest = new int[SMALLEST];
    private int[] met = new int[SMALLEST];
    private int count;

    /** Starts anew, with numbers below a bound. */
    void clear(int bound) {
        for (int i = 0; i < count; i++) {
            rank[met[i]] = 0;
        }
        count = 0;
        if (bound > rank.length) {
            int size = Math.max(bound, 2 * rank.length);
            rank = Arrays.copyOf(rank, size);
            nearest = Arrays.copyOf(nearest, size);
            met = Arrays.copyOf(met, size);
        }
    }

    /**
     * Notes how like an article is.
     *
     * @param story the number of its story
     * @param place the article's
     */
    void meet(int story, int place, double likeness) {
        if (likeness > rank[story]) {
            if (rank[story] == 0) {
                met[count++] = story;
            }
            rank[story] = likeness;
            nearest[story] = place;
        }
    }

    int count() {
        return count;
    }

    /** The number of a story that was met, from 0. */
    int story(int i) {
        return met[i];
    }

    /** How like its likest article is: good enough to choose by. */
    double rank(int story) {
        return rank[story];
    }

    /** The place of its likest article. */
    int nearest(int story) {
        return nearest[story];
    }
}
