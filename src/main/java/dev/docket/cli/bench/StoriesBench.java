package dev.docket.cli.bench;

import dev.docket.cli.bench.sample.SyntheticArticle;
import dev.docket.cli.bench.sample.SyntheticPress;
import dev.docket.cli.measure.Cost;
import dev.docket.cli.measure.Meter;
import dev.docket.story.StoryMeasure;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/**
 * Files invented articles into stories, one after another, among few live articles and among ten
 * times as many; the yardstick splits such texts into words and does no more. All on one thread.
 */
public final class StoriesBench implements Bench {

    /** As many as fit into the memory that the script gives. */
    public static final int MOST = 100_000;

    private static final int WARM_UP = 1000;
    private static final int LEAST = 10;

    /** So near to each other that all of them are live at the end. */
    private static final Duration BETWEEN_EVENTS = Duration.ofSeconds(60);

    private static final List<String> NOTES =
            List.of(
                    "A live article is one that a new one is still compared with.",
                    "Rates are those of the last fifth before so many are live.",
                    "Inventing the articles is not counted.");

    private final int count;

    /**
     * @param count how many articles are live at the end, 10 to {@link #MOST}
     */
    public StoriesBench(int count) {
        this.count = Limit.check("--count", count, MOST);
    }

    @Override
    public Result run(Progress progress) throws IOException, InterruptedException {
        new Filing().fileUntil(WARM_UP);
        var filing = new Filing();
        int few = Math.max(count / 10, Math.min(LEAST, count));
        progress.tell("Filing %,d articles ...".formatted(few));
        var amongFew = filing.measureUntil(few);
        progress.tell("Filing up to %,d; the most take a minute or two ...".formatted(count));
        var amongMany = filing.measureUntil(count);
        var figures = new Figures();
        figures.add(
                        "articles_per_cpu_second",
                        "Filing, a CPU second",
                        amongMany.perCpuSecond(),
                        "articles/s")
                .add(
                        "articles_per_cpu_second_" + name(few),
                        "Filing among " + name(few) + " live articles, a CPU second",
                        amongFew.perCpuSecond(),
                        "articles/s")
                .add(
                        "articles_per_cpu_second_" + name(count),
                        "Filing among " + name(count) + " live articles, a CPU second",
                        amongMany.perCpuSecond(),
                        "articles/s")
                .addPeakMemory();
        progress.tell("Splitting texts into words ...");
        figures.add(
                "yardstick_articles_per_cpu_second",
                "Yardstick: words only, a CPU second",
                yardstick().perCpuSecond(),
                "articles/s");
        return new Result(
                "Filing %,d articles into stories".formatted(count), figures.list(), NOTES);
    }

    private static String name(int live) {
        return live % 1000 == 0 ? live / 1000 + "k" : Integer.toString(live);
    }

    /** Articles filed so far, and those to come. */
    private static final class Filing {

        private final Iterator<SyntheticArticle> press =
                SyntheticPress.stream(BETWEEN_EVENTS).iterator();
        private final StoryMeasure stories = new StoryMeasure();
        private int filed;

        void fileUntil(int live) {
            while (filed < live) {
                file(press.next());
            }
        }

        Cost measureUntil(int live) throws IOException, InterruptedException {
            fileUntil(live - Math.max(1, live / 5));
            var last = Stream.generate(press::next).limit(live - filed).toList();
            return Meter.of(() -> {
                last.forEach(this::file);
                return last.size();
            });
        }

        private void file(SyntheticArticle article) {
            stories.file(
                    article.language(),
                    Instant.parse(article.date()),
                    article.source(),
                    article.title(),
                    article.text());
            filed++;
        }
    }

    private Cost yardstick() throws IOException, InterruptedException {
        var articles = SyntheticPress.articles(Math.min(count, 2 * WARM_UP));
        try (var analyzer = new EnglishAnalyzer()) {
            for (var article : articles) {
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
        try (var words = analyzer.tokenStream("", text)) {
            words.reset();
            while (words.incrementToken()) {
                // each word costs what it costs; nobody wants it
            }
            words.end();
        }
    }
}
