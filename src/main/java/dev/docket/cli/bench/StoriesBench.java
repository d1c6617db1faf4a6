package dev.docket.cli.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docket.cli.bench.sample.SyntheticArticle;
import dev.docket.cli.bench.sample.SyntheticPress;
import dev.docket.cli.measure.Cost;
import dev.docket.cli.measure.Meter;
import dev.docket.story.StoryEvaluation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/**
 * Files invented articles into stories; the yardstick splits the same texts into words and does no
 * more. Both run on one thread.
 */
public final class StoriesBench implements Bench {

    /** As many as take well under a minute. */
    public static final int MOST = 10_000;

    private static final int WARM_UP = 500;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> NOTES =
            List.of("Reading the articles from JSON is part of the stage, not of the yardstick.");

    private final int count;

    /**
     * @param count how many articles, 1 to {@link #MOST}
     */
    public StoriesBench(int count) {
        this.count = Limit.check("--count", count, MOST);
    }

    @Override
    public Result run(Progress progress) throws IOException, InterruptedException {
        progress.tell("Inventing " + count + " articles ...");
        var articles = SyntheticPress.articles(count);
        var lines = lines(articles);
        cluster(lines(articles.subList(0, Math.min(WARM_UP, count))));
        progress.tell("Filing them into stories ...");
        var cost = Meter.of(() -> cluster(lines));
        var figures = figures(cost).addPeakMemory();
        progress.tell("Splitting them into words ...");
        var yardstick = yardstick(articles);
        figures.add(
                "yardstick_documents_per_second",
                "Yardstick: words only",
                yardstick.perSecond(),
                "articles/s");
        figures.add(
                "yardstick_documents_per_cpu_second",
                "Yardstick: words only, a CPU second",
                yardstick.perCpuSecond(),
                "articles/s");
        return new Result(
                "Filing %d articles into stories".formatted(count), figures.list(), NOTES);
    }

    private static Figures figures(Cost cost) {
        return new Figures()
                .add("documents_per_second", "Filing", cost.perSecond(), "articles/s")
                .add(
                        "documents_per_cpu_second",
                        "Filing, a CPU second",
                        cost.perCpuSecond(),
                        "articles/s");
    }

    private static String lines(List<SyntheticArticle> articles) throws IOException {
        var lines = new StringBuilder();
        for (var article : articles) {
            lines.append(JSON.writeValueAsString(article)).append('\n');
        }
        return lines.toString();
    }

    private static long cluster(String lines) throws IOException {
        var filed = new StringBuilder();
        StoryEvaluation.run(new BufferedReader(new StringReader(lines)), filed);
        return filed.chars().filter(letter -> letter == '\n').count();
    }

    private static Cost yardstick(List<SyntheticArticle> articles)
            throws IOException, InterruptedException {
        try (var analyzer = new EnglishAnalyzer()) {
            for (var article : articles.subList(0, Math.min(WARM_UP, articles.size()))) {
                words(analyzer, article.text());
            }
            return Meter.of(() -> {
                for (var article : articles) {
                    words(analyzer, article.title());
                    words(analyzer, article.text());
                }
                return articles.size();
            });
        }
    }

    private static void words(Analyzer analyzer, String text) throws IOException {
        try (var words = analyzer.tokenStream("", new StringReader(text))) {
            words.reset();
            while (words.incrementToken()) {
                // each word costs what it costs; nobody wants it
            }
            words.end();
        }
    }
}
