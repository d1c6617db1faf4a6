package dev.docket.feed.visit;

import dev.docket.feed.FeedSettings;
import dev.docket.platform.http.HttpFetcher;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jdbi.v3.core.Jdbi;

/**
 * One round of visits: all hosts at once, each host's sources one after the other, and only then
 * the results, in the order of the slugs. So the same answers get the same ids whoever answered
 * first.
 */
public final class Round {

    private final Ledger ledger;
    private final Visitor visitor;
    private final InstantSource clock;
    private final int parallelHosts;

    public Round(Jdbi jdbi, HttpFetcher fetcher, InstantSource clock, FeedSettings settings) {
        this.ledger = new Ledger(jdbi, settings);
        this.visitor =
                new Visitor(
                        fetcher,
                        clock,
                        (source, feed) -> ledger.isAllNew(source, feed, clock.instant()));
        this.clock = clock;
        this.parallelHosts = settings.parallelHosts();
    }

    /**
     * Visits every source that is due now.
     *
     * @return how many entries were new
     */
    public int run() {
        int fresh = 0;
        var due = claim();
        while (!due.isEmpty()) {
            fresh += keep(due, visitAll(due));
            due = claim();
        }
        return fresh;
    }

    private List<DueSource> claim() {
        return ledger.claim(clock.instant()).stream()
                .sorted(Comparator.comparing(DueSource::slug))
                .toList();
    }

    private int keep(List<DueSource> sources, Map<Long, Visit> visits) {
        int fresh = 0;
        for (var source : sources) {
            var visit = visits.get(source.id());
            if (visit != null) {
                fresh += ledger.keep(source, visit, now());
            }
        }
        return fresh;
    }

    private Instant now() {
        return clock.instant();
    }

    private Map<Long, Visit> visitAll(List<DueSource> sources) {
        var visits = new ConcurrentHashMap<Long, Visit>();
        var slots = new Semaphore(parallelHosts);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var host : byHost(sources).values()) {
                threads.execute(() -> {
                    slots.acquireUninterruptibly();
                    try {
                        host.forEach(source -> visits.put(source.id(), visitor.visit(source)));
                    } finally {
                        slots.release();
                    }
                });
            }
        }
        return visits;
    }

    private static Map<String, List<DueSource>> byHost(List<DueSource> sources) {
        var hosts = new TreeMap<String, List<DueSource>>();
        for (var source : sources) {
            hosts.computeIfAbsent(host(source), _ -> new ArrayList<>()).add(source);
        }
        return hosts;
    }

    private static String host(DueSource source) {
        return source.location().address().replaceFirst("^[a-zA-Z]+://([^/?#]*).*$", "$1");
    }
}
