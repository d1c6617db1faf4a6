package dev.docket.story.cluster;

import java.util.HashMap;
import java.util.Map;

/** What one cluster shares with the cluster in question, summed up over its members. */
final class Tally {

    private static final double[] NOTHING = new double[Field.WORDS.size()];

    private final Map<String, double[]> words = HashMap.newHashMap(1);
    private double names;
    private double nearest;

    void addWords(String tongue, double all, double title) {
        var sums = words.computeIfAbsent(tongue, _ -> new double[Field.WORDS.size()]);
        sums[Field.ALL.number()] += all;
        sums[Field.TITLE.number()] += title;
    }

    void addNames(double dot) {
        names += dot;
    }

    /** Notes how like one of its members is. */
    void meet(double likeness) {
        nearest = Math.max(nearest, likeness);
    }

    double words(String tongue, Field field) {
        return words.getOrDefault(tongue, NOTHING)[field.number()];
    }

    double names() {
        return names;
    }

    /** The likeness of its nearest member. */
    double nearest() {
        return nearest;
    }
}
