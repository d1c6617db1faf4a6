package dev.docket.cli.bench;

import dev.docket.cli.bench.load.Crowd;
import dev.docket.cli.bench.sample.FeedSites;
import dev.docket.cli.measure.Cost;
import dev.docket.cli.measure.Meter;
import dev.docket.feed.FeedMeasure;
import dev.docket.platform.http.FetchOutcome;
import dev.docket.platform.http.HttpFetcher;
import dev.docket.platform.http.HttpSettings;
import dev.docket.platform.http.Request;
import dev.docket.platform.http.Validators;
import dev.docket.platform.time.DocketClock;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Fetches and reads feeds of this machine, first anew and then unchanged; the yardstick is the
 * JDK's HTTP client and ROME on the same feeds.
 */
public final class GatherBench implements Bench {

    /** As many as take well under a minute. */
    public static final int MOST = 20_000;

    private static final int SITES = 32;
    private static final int WARM_UP = 200;
    private static final Duration LIMIT = Duration.ofSeconds(12);
    private static final List<String> NOTES =
            List.of(
                    "CPU includes the web server that the feeds come from, in both.",
                    "The pause between two requests to a site is off; the database is not part.");

    private final int count;
    private final HttpFetcher fetcher =
            new HttpFetcher(
                    Settings.of(
                            HttpSettings.class,
                            Map.of(
                                    "docket.http.allow-private-addresses", "true",
                                    "docket.http.delay", "0s")),
                    new DocketClock());
    private final Map<Integer, Validators> known = new ConcurrentSkipListMap<>();

    /**
     * @param count how many feeds, 1 to {@link #MOST}
     */
    public GatherBench(int count) {
        this.count = Limit.check("--count", count, MOST);
    }

    @Override
    public Result run(Progress progress) throws IOException, InterruptedException {
        try (var sites = FeedSites.open(SITES);
                var plain = new PlainGathering()) {
            progress.tell("Warming up ...");
            crowd(Math.min(WARM_UP, count)).perform(number -> visit(sites, number));
            crowd(Math.min(WARM_UP, count)).perform(number -> plain.visit(sites.feed(number)));
            progress.tell("Fetching and reading " + count + " feeds ...");
            var first = Meter.of(() -> crowd(count).perform(number -> visit(sites, number)));
            progress.tell("Asking all of them again ...");
            var again = again(sites);
            var figures = figures(first, again).addPeakMemory();
            progress.tell("The same with the JDK's HTTP client and ROME ...");
            var yardstick =
                    Meter.of(() -> crowd(count).perform(number -> plain.visit(sites.feed(number))));
            addYardstick(figures, yardstick);
            return new Result("Gathering " + first.done() + " feeds", figures.list(), NOTES);
        }
    }

    private static Crowd crowd(int count) {
        return new Crowd(SITES, count, LIMIT);
    }

    private void visit(FeedSites sites, int number) {
        var outcome = fetcher.fetch(Request.given(sites.feed(number), Validators.NONE));
        if (!(outcome instanceof FetchOutcome.Fetched(var document))) {
            throw new IllegalStateException("A feed was not fetched: " + outcome);
        }
        if (FeedMeasure.entries(document) == 0) {
            throw new IllegalStateException("A feed was not read: " + document.address());
        }
        known.put(number, document.validators());
    }

    private Cost again(FeedSites sites) throws IOException, InterruptedException {
        var visited = List.copyOf(known.keySet());
        return Meter.of(
                () -> crowd(visited.size()).perform(number -> revisit(sites, visited.get(number))));
    }

    private void revisit(FeedSites sites, Integer number) {
        var validators = known.getOrDefault(number, Validators.NONE);
        var outcome = fetcher.fetch(Request.given(sites.feed(number), validators));
        if (!(outcome instanceof FetchOutcome.Unchanged)) {
            throw new IllegalStateException("A feed has changed: " + outcome);
        }
    }

    private static Figures figures(Cost first, Cost again) {
        return new Figures()
                .add("feeds_per_second", "New feeds", first.perSecond(), "feeds/s")
                .add("cpu_ms_per_feed", "CPU for a new feed", first.cpuMillisEach(), "ms")
                .add("unchanged_per_second", "Unchanged feeds", again.perSecond(), "feeds/s")
                .add(
                        "cpu_ms_per_unchanged",
                        "CPU for an unchanged feed",
                        again.cpuMillisEach(),
                        "ms");
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
