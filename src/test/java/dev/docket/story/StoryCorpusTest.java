package dev.docket.story;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Measures the clustering on labelled news, where that lies beside the checkout. */
class StoryCorpusTest {

    private static final Path CORPORA = Path.of("../shared/data/stories");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Map<String, String> clusters(Iterable<String> lines) throws IOException {
        var clusters = new TreeMap<String, String>();
        for (var line : lines) {
            var article = JSON.readTree(line);
            clusters.put(article.path("id").asText(), article.path("cluster").asText());
        }
        return clusters;
    }

    private static Map<String, String> answers(String corpus) throws IOException {
        var file = CORPORA.resolve(corpus);
        Assumptions.assumeTrue(Files.exists(file), "no labelled news at " + file);
        var out = new StringBuilder();
        try (var in = Files.newBufferedReader(file)) {
            StoryEvaluation.run(in, out);
        }
        return clusters(out.toString().lines().toList());
    }

    /** B-cubed F1 (Amigó et al. 2009) over the labelled articles. */
    private static double score(Map<String, String> gold, Map<String, String> answers) {
        var sizes = sizes(gold.keySet().stream().collect(Collectors.toMap(id -> id, answers::get)));
        var wanted = sizes(gold);
        var both = new HashMap<String, String>();
        gold.forEach((id, cluster) -> both.put(id, cluster + " " + answers.get(id)));
        var shared = sizes(both);
        double precision = 0;
        double recall = 0;
        for (var id : gold.keySet()) {
            double agreed = size(shared, both.get(id));
            precision += agreed / size(sizes, answers.get(id));
            recall += agreed / size(wanted, gold.get(id));
        }
        return 2 * precision * recall / (precision + recall) / gold.size();
    }

    private static <K> double size(Map<K, ? extends Number> sizes, @Nullable K cluster) {
        var size = cluster == null ? null : sizes.get(cluster);
        return size == null ? 0 : size.doubleValue();
    }

    private static Map<String, Long> sizes(Map<String, String> clusters) {
        return clusters.values().stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static double general(String corpus) throws IOException {
        var answers = answers(corpus);
        return score(clusters(Files.readAllLines(CORPORA.resolve(corpus))), answers);
    }

    @Test
    void general_news_comes_apart_into_its_events() throws IOException {
        double macro =
                (general("ecbplus.jsonl") + general("wikinews.jsonl") + general("ucinews.jsonl"))
                        / 3;
        assertTrue(macro > 0.81, "B-cubed F1 " + macro);
    }

    @Test
    void news_of_one_trade_does_not_collapse() throws IOException {
        var answers = answers("newsstand.jsonl");
        var gold = clusters(Files.readAllLines(CORPORA.resolve("newsstand.gold.jsonl")));
        double score = score(gold, answers);
        long largest = Collections.max(sizes(answers).values());
        assertTrue(score > 0.95, "B-cubed F1 " + score);
        assertTrue(largest <= 20, "largest story " + largest);
    }
}
