package dev.docket.cli.bench;

import dev.docket.cli.bench.sample.FeedSites;
import dev.docket.cli.measure.Cost;
import dev.docket.cli.measure.Meter;
import dev.docket.feed.FeedSettings;
import dev.docket.feed.Gathering;
import dev.docket.feed.Health;
import dev.docket.feed.Sources;
import dev.docket.platform.http.HttpFetcher;
import dev.docket.platform.http.HttpSettings;
import dev.docket.platform.time.DocketClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;

/** The service's own gathering on invented sites, one round of all sources at a time. */
final class GatherRounds {

    private static final Duration BETWEEN = Duration.ofDays(30);
    private static final Instant BEGINNING = Instant.parse("2026-03-02T06:00:00Z");

    private final int count;
    private final Sources sources;
    private final Gathering gathering;
    private Instant now = BEGINNING;

    GatherRounds(Jdbi jdbi, FeedSites sites, int count) {
        this.count = count;
        this.sources = new Sources(jdbi, () -> now);
        this.gathering = new Gathering(jdbi, fetcher(), () -> now, settings());
        sources.importOpml(catalogue(sites).getBytes(StandardCharsets.UTF_8));
    }

    private static HttpFetcher fetcher() {
        var settings =
                Map.of(
                        "docket.http.allow-private-addresses", "true",
                        "docket.http.delay", "0s");
        return new HttpFetcher(Settings.of(HttpSettings.class, settings), new DocketClock());
    }

    private static FeedSettings settings() {
        return Settings.of(FeedSettings.class, Map.of());
    }

    private String catalogue(FeedSites sites) {
        return IntStream.range(0, count)
                .mapToObj(number ->
                        "<outline type='rss' text='Sample %d' xmlUrl='%s'/>"
                                .formatted(number, sites.feed(number)))
                .collect(Collectors.joining("\n", "<opml version='2.0'><body>", "</body></opml>"));
    }

    /**
     * Visits every source once.
     *
     * @param entries how many new entries each must give
     * @throws IllegalStateException if one of them gave another number
     */
    Cost visitAll(int entries) throws IOException, InterruptedException {
        var cost =
                Meter.of(() -> {
                    long fresh = gathering.visitDue();
                    if (fresh != (long) count * entries) {
                        throw new IllegalStateException(
                                "%,d new entries and not %,d"
                                        .formatted(fresh, (long) count * entries));
                    }
                    return count;
                });
        var troubled = sources.list().stream().filter(each -> each.health() != Health.WELL);
        troubled.findFirst()
                .ifPresent(source -> {
                    throw new IllegalStateException("A feed was not read: " + source.problem());
                });
        now = now.plus(BETWEEN);
        return cost;
    }
}
