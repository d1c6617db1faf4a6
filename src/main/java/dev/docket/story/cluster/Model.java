package dev.docket.story.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * How likely an article belongs to a story, and two stories are one: logistic regression over
 * {@link Feature}. The weights that ship were fitted over general news, news titles and the AI
 * press together, each kind counting alike, so that one set serves all of them; docs/adr/0018 tells
 * how.
 *
 * @param join weights for an article and a story in a language that the story speaks
 * @param merge weights for two stories
 * @param foreign weights where they share no language: names, figures and links only
 */
record Model(Weights join, Weights merge, Weights foreign) {

    private static final String RESOURCE = "/story/model.tsv";

    static final Model SHIPPED = shipped();

    /** One weight a feature, and what is added. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and read in an inner loop
    record Weights(double[] features, double bias) {

        double probability(Evidence evidence) {
            return 1 / (1 + Math.exp(-bias - evidence.times(features)));
        }
    }

    /** The table that {@link #SHIPPED} is read from. */
    String table() {
        var table = new StringBuilder("feature\tjoin\tmerge\tforeign\n");
        for (var feature : Feature.EACH) {
            int i = feature.place();
            addRow(table, feature.name(), w -> w.features()[i]);
        }
        addRow(table, "BIAS", Weights::bias);
        return table.toString();
    }

    private void addRow(StringBuilder table, String name, ToDoubleFunction<Weights> weight) {
        table.append(
                String.format(
                        Locale.ROOT,
                        "%s\t%.4f\t%.4f\t%.4f\n",
                        name,
                        weight.applyAsDouble(join),
                        weight.applyAsDouble(merge),
                        weight.applyAsDouble(foreign)));
    }

    private static Model shipped() {
        var stream = Objects.requireNonNull(Model.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var rows = new HashMap<String, double[]>();
            lines.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(row ->
                            rows.put(
                                    row[0],
                                    new double[] {number(row[1]), number(row[2]), number(row[3])}));
            return new Model(weights(rows, 0), weights(rows, 1), weights(rows, 2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    private static Weights weights(Map<String, double[]> rows, int column) {
        return new Weights(
                Feature.EACH.stream()
                        .mapToDouble(feature -> row(rows, feature.name())[column])
                        .toArray(),
                row(rows, "BIAS")[column]);
    }

    private static double[] row(Map<String, double[]> rows, String name) {
        return Objects.requireNonNull(rows.get(name), () -> RESOURCE + " lacks " + name);
    }
}
