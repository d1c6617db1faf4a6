package dev.docket.story.cluster;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What one cluster shares with the cluster in question, summed up over its members. */
final class Tally {

    private final Map<String, Map<Field, Double>> words = new TreeMap<>();
    private double names;
    private double nearest;

    void addWords(String tongue, Field field, double dot) {
        words.computeIfAbsent(tongue, _ -> new EnumMap<>(Field.class)).merge(field, dot, Double::sum);
    }

    void addNames(double dot) {
        names += dot;
    }

    /** Notes how like one of its members is. */
    void meet(double likeness) {
        nearest = Math.max(nearest, likeness);
    }

    double words(String tongue, Field field) {
        return words.getOrDefault(tongue, Map.of()).getOrDefault(field, 0.0);
    }

    double names() {
        return names;
    }

    /** The likeness of its nearest member. */
    double nearest() {
        return nearest;
    }
}
