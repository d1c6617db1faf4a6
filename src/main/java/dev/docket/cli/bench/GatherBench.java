package dev.docket.cli.bench;

import dev.docket.cli.bench.load.Crowd;
import dev.docket.cli.bench.sample.FeedSites;
import dev.docket.cli.measure.Cost;
import dev.docket.cli.measure.Meter;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Gathers feeds of this machine into a PostgreSQL of its own, as the service does: first all anew,
 * then all unchanged. The yardstick is the JDK's HTTP client and ROME on the same feeds, which
 * keeps nothing.
 */
public final class GatherBench implements Bench {

    /** As many as take well under a minute. */
    public static final int MOST = 20_000;

    private static final int SITES = 32;
    private static final int WARM_UP = 200;
    private static final Duration LIMIT = Duration.ofSeconds(12);
    private static final List<String> NOTES =
            List.of(
                    "CPU and memory are of the whole process with the web server that the feeds"
                            + " come from, and without PostgreSQL.",
                    "The pause between two requests to a site is off.",
                    "The yardstick keeps nothing.");

    private final int count;

    /**
     * @param count how many feeds, 1 to {@link #MOST}
     */
    public GatherBench(int count) {
        this.count = Limit.check("--count", count, MOST);
    }

    @Override
    public Result run(Progress progress) throws IOException, InterruptedException {
        var figures = new Figures();
        try (var sites = FeedSites.open(SITES);
                var plain = new PlainGathering()) {
            progress.tell("Starting a PostgreSQL and warming up ...");
            try (var database = BenchDatabase.open()) {
                warmUp(database, sites, plain);
                addRounds(figures, database, sites, progress);
            }
            progress.tell("The same with the JDK's HTTP client and ROME, without a database ...");
            var crowd = new Crowd(SITES, count, LIMIT);
            addYardstick(
                    figures,
                    Meter.of(() -> crowd.perform(number -> plain.visit(sites.feed(number)))));
        }
        return new Result("Gathering " + count + " feeds", figures.list(), NOTES);
    }

    private void warmUp(BenchDatabase database, FeedSites sites, PlainGathering plain)
            throws IOException, InterruptedException {
        int some = Math.min(WARM_UP, count);
        try (var pool = database.fresh("warm_up")) {
            var rounds = new GatherRounds(pool.jdbi(), sites, some);
            rounds.visitAll(FeedSites.ENTRIES);
            rounds.visitAll(0);
        }
        new Crowd(SITES, some, LIMIT).perform(number -> plain.visit(sites.feed(number)));
    }

    private void addRounds(
            Figures figures, BenchDatabase database, FeedSites sites, Progress progress)
            throws IOException, InterruptedException {
        try (var pool = database.fresh("measured")) {
            var rounds = new GatherRounds(pool.jdbi(), sites, count);
            progress.tell("Gathering " + count + " feeds ...");
            var first = rounds.visitAll(FeedSites.ENTRIES);
            progress.tell("Asking all of them again ...");
            var again = rounds.visitAll(0);
            add(figures, first, again);
            figures.addPeakMemory();
        }
    }

    private static void add(Figures figures, Cost first, Cost again) {
        figures.add("first_ingest_feeds_per_second", "New feeds", first.perSecond(), "feeds/s")
                .add("cpu_ms_per_feed", "CPU for a new feed", first.cpuMillisEach(), "ms")
                .add("unchanged_feeds_per_second", "Unchanged feeds", again.perSecond(), "feeds/s")
                .add(
                        "cpu_ms_per_unchanged",
                        "CPU for an unchanged feed",
                        again.cpuMillisEach(),
                        "ms")
                .add(
                        "cpu_seconds",
                        "CPU for both rounds",
                        first.cpuSeconds() + again.cpuSeconds(),
                        "s");
    }

    private static void addYardstick(Figures figures, Cost yardstick) {
        figures.add(
                        "yardstick_feeds_per_second",
                        "Yardstick: new feeds",
                        yardstick.perSecond(),
                        "feeds/s")
                .add(
                        "yardstick_cpu_ms_per_feed",
                        "Yardstick: CPU for a new feed",
                        yardstick.cpuMillisEach(),
                        "ms");
    }
}
