package dev.docket.story.cluster;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docket.story.evaluation.Lines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Learns the shipped {@link Model} anew: {@code Training OUT.tsv WEIGHT:FILE.jsonl...}, one file a
 * kind of news, one article a line as {@code docket eval stories} reads them, in order of arrival,
 * with its true {@code cluster}. All articles of a file together count as much as its weight.
 *
 * <p>An article is compared with the stories as they truly were when it arrived; stories are
 * compared as a clusterer with the weights just learned would have them.
 */
public final class Training {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where words can't be compared there is little else, and few examples. */
    private static final Set<Feature> FOREIGN =
            EnumSet.of(
                    Feature.NAMES,
                    Feature.NEAREST_NAMES,
                    Feature.NAMES_HELD,
                    Feature.NAMES_HOLDS,
                    Feature.RARE_NAMES,
                    Feature.NOISE,
                    Feature.DEVIATIONS,
                    Feature.GAP);

    /** In the examples nearly all links lead to the same story, so nothing is learned of them. */
    private static final double LINK = 1;

    /**
     * An event does not go on for ever. The examples are of a few days each or of one event alone,
     * so that length of time seems to speak for a story; on a year of real news a story would grow
     * without end.
     */
    private static final double SPREAD = -1;

    /** Labels across languages are incomplete: what is called another story is often the same. */
    private static final double FOREIGN_BIAS = .9;

    private static final Model.Weights NOTHING =
            new Model.Weights(new double[Feature.EACH.size()], 0);

    private Training() {}

    public static void main(String[] arguments) throws IOException {
        var lessons = new ArrayList<Lesson>();
        for (int i = 1; i < arguments.length; i++) {
            int colon = arguments[i].indexOf(':');
            double weight = Double.parseDouble(arguments[i].substring(0, colon));
            lessons.add(lesson(weight, Path.of(arguments[i].substring(colon + 1))));
        }
        Files.writeString(Path.of(arguments[0]), learn(lessons).table());
    }

    private static Lesson lesson(double weight, Path file) throws IOException {
        var stories = new ArrayList<String>();
        for (var line : Files.readAllLines(file)) {
            stories.add(JSON.readTree(line).path("cluster").asText());
        }
        try (var in = Files.newBufferedReader(file)) {
            var documents = new ArrayList<Document>();
            Lines.read(in).forEach(line -> documents.add(line.document()));
            return new Lesson(weight, documents, stories);
        }
    }

    /** The model that explains the lessons best. */
    static Model learn(List<Lesson> lessons) {
        var words = EnumSet.complementOf(EnumSet.of(Feature.LINK, Feature.SPREAD));
        var articles = EnumSet.copyOf(words);
        articles.remove(Feature.OTHER_SIZE);
        var joins = samples(lessons, lesson -> lesson.joins(false));
        var foreign = samples(lessons, lesson -> lesson.joins(true));
        var first =
                new Model(
                        completed(Regression.fit(joins, articles), 0),
                        NOTHING,
                        completed(Regression.fit(foreign, FOREIGN), FOREIGN_BIAS));
        var merges = samples(lessons, lesson -> lesson.merges(first));
        return new Model(
                first.join(), completed(Regression.fit(merges, words), 0), first.foreign());
    }

    private interface Part {
        List<Regression.Sample> of(Lesson lesson);
    }

    private static List<Regression.Sample> samples(List<Lesson> lessons, Part part) {
        return lessons.stream().map(part::of).flatMap(List::stream).toList();
    }

    private static Model.Weights completed(Model.Weights weights, double bias) {
        var features = weights.features().clone();
        features[Feature.LINK.place()] = LINK;
        features[Feature.SPREAD.place()] = SPREAD;
        return new Model.Weights(features, weights.bias() + bias);
    }
}
