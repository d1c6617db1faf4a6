package dev.docket.story.cluster;

import java.util.Arrays;

/** The features of one pair, by which a {@link Model} tells how likely they are one story. */
final class Evidence {

    private final double[] values = new double[Feature.EACH.size()];

    Evidence set(Feature feature, double value) {
        values[feature.place()] = value;
        return this;
    }

    Evidence set(Feature feature, boolean holds) {
        return set(feature, holds ? 1 : 0);
    }

    double get(Feature feature) {
        return values[feature.place()];
    }

    /** All values in the order of {@link Feature}. */
    double[] values() {
        return values.clone();
    }

    /** The weighted sum. */
    double times(double[] weights) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
