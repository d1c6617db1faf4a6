package dev.docket.story.cluster;

import java.util.Arrays;

/**
 * Which stories a question reaches through their articles: for each the best that one of its
 * articles shares with it, field by field. Stories are known by small numbers.
 */
final class Reach {

    private static final int SMALLEST = 256;

    private double[] all = new double[SMALLEST];
    private double[] title = new double[SMALLEST];
    private double[] names = new double[SMALLEST];
    private double[] rank = new double[SMALLEST];
    private int[] nearest = new int[SMALLEST];
    private int[] met = new int[SMALLEST];
    private int count;

    /** Starts anew, with numbers below a bound. */
    void clear(int bound) {
        for (int i = 0; i < count; i++) {
            all[met[i]] = 0;
            title[met[i]] = 0;
            names[met[i]] = 0;
            rank[met[i]] = 0;
        }
        count = 0;
        if (bound > rank.length) {
            grow(Math.max(bound, 2 * rank.length));
        }
    }

    private void grow(int size) {
        all = Arrays.copyOf(all, size);
        title = Arrays.copyOf(title, size);
        names = Arrays.copyOf(names, size);
        rank = Arrays.copyOf(rank, size);
        nearest = Arrays.copyOf(nearest, size);
        met = Arrays.copyOf(met, size);
    }

    /**
     * Notes what an article shares.
     *
     * @param story the number of its story
     * @param place the article's
     * @param shared with the question, field by field
     * @param foreign whether the article's words are in another language
     */
    void meet(int story, int place, Kin.Cosines shared, boolean foreign) {
        double likeness = foreign ? shared.names() : shared.mean();
        if (likeness <= 0) {
            return;
        }
        if (rank[story] == 0) {
            met[count++] = story;
        }
        all[story] = Math.max(all[story], shared.all());
        title[story] = Math.max(title[story], shared.title());
        names[story] = Math.max(names[story], shared.names());
        if (likeness > rank[story]) {
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

    /** The best of each field. */
    Kin.Cosines best(int story) {
        return new Kin.Cosines(all[story], title[story], names[story]);
    }
}
