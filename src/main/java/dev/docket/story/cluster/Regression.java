package dev.docket.story.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Logistic regression by iteratively reweighted least squares, with a penalty on the squares of the
 * weights (Hastie, Tibshirani, Friedman: The Elements of Statistical Learning, section 4.4.1).
 */
final class Regression {

    private static final double PENALTY = 1e-3;
    private static final int MOST_STEPS = 60;
    private static final double STILL = 1e-7;
    private static final double FAR = 30;

    /** One observation: what was seen, what was true, and how much it counts. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and there are very many
    record Sample(double[] values, boolean isOne, double weight) {}

    private final int[] features;
    private final double[] fitted;

    private Regression(Set<Feature> features) {
        this.features = features.stream().mapToInt(Feature::place).sorted().toArray();
        this.fitted = new double[this.features.length + 1];
    }

    /** The weights under which the samples are likeliest; those of other features are 0. */
    static Model.Weights fit(List<Sample> samples, Set<Feature> features) {
        var regression = new Regression(features);
        double moved = Double.MAX_VALUE;
        for (int step = 0; step < MOST_STEPS && moved > STILL; step++) {
            moved = regression.step(samples);
        }
        return regression.weights();
    }

    private double step(List<Sample> samples) {
        int size = fitted.length;
        var gradient = new double[size];
        var curvature = new double[size][size];
        for (var sample : samples) {
            add(sample, gradient, curvature);
        }
        for (int i = 0; i < size; i++) {
            if (i < size - 1) {
                gradient[i] += PENALTY * fitted[i];
                curvature[i][i] += PENALTY;
            }
            curvature[i][i] += STILL;
        }
        var change = solve(curvature, gradient);
        double moved = 0;
        for (int i = 0; i < size; i++) {
            fitted[i] -= change[i];
            moved = Math.max(moved, Math.abs(change[i]));
        }
        return moved;
    }

    private void add(Sample sample, double[] gradient, double[][] curvature) {
        var row = row(sample);
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += row[i] * fitted[i];
        }
        double chance = 1 / (1 + Math.exp(-Math.clamp(sum, -FAR, FAR)));
        double error = sample.weight() * (chance - (sample.isOne() ? 1 : 0));
        double spread = sample.weight() * chance * (1 - chance);
        for (int i = 0; i < row.length; i++) {
            gradient[i] += error * row[i];
            for (int j = 0; j <= i; j++) {
                curvature[i][j] += spread * row[i] * row[j];
            }
        }
    }

    private double[] row(Sample sample) {
        var row = new double[fitted.length];
        for (int i = 0; i < features.length; i++) {
            row[i] = sample.values()[features[i]];
        }
        row[features.length] = 1;
        return row;
    }

    /** Solves a symmetric positive definite system of which the lower half is given (Cholesky). */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = i == j ? Math.sqrt(rest) : rest / matrix[j][j];
            }
        }
        var solution = Arrays.copyOf(right, size);
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) {
                solution[i] -= matrix[i][k] * solution[k];
            }
            solution[i] /= matrix[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                solution[i] -= matrix[k][i] * solution[k];
            }
            solution[i] /= matrix[i][i];
        }
        return solution;
    }

    private Model.Weights weights() {
        var weights = new double[Feature.EACH.size()];
        for (int i = 0; i < features.length; i++) {
            weights[features[i]] = fitted[i];
        }
        return new Model.Weights(weights, fitted[features.length]);
    }
}
