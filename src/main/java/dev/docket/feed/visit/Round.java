package dev.docket.feed.visit;

import dev.docket.feed.FeedSettings;
import dev.docket.platform.http.HttpFetcher;
import dev.docket.platform.http.WebAddress;
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
    private final FeedSettings settings;

    public Round(Jdbi jdbi, HttpFetcher fetcher, InstantSource clock, FeedSettings settings) {
        this.ledger = new Ledger(jdbi, settings);
        this.visitor =
                new Visitor(
                        fetcher,
                        clock,
                        (source, feed) -> ledger.isAllNew(source, feed, clock.instant()));
        this.clock = clock;
        this.settings = settings;
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

    private int keep(List<DueSource> sources, Map<Long, Visited> visits) {
        var visited = new ArrayList<Visited>();
        for (var source : sources) {
            var visit = visits.get(source.id());
            if (visit == null) {
                ledger.release(source);
            } else {
                visited.add(visit);
            }
        }
        return visited.isEmpty() ? 0 : ledger.keep(visited, now());
    }

    private Instant now() {
        return clock.instant();
    }

    private Map<Long, Visited> visitAll(List<DueSource> sources) {
        var visits = new ConcurrentHashMap<Long, Visited>();
        var slots = new Semaphore(settings.parallelHosts());
        // So that the last visit is over long before another replica may take the host.
        var lastCall = now().plus(settings.lease().dividedBy(2));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var host : byHost(sources).values()) {
                threads.execute(() -> {
                    slots.acquireUninterruptibly();
                    try {
                        visitHost(host, lastCall, visits);
                    } finally {
                        slots.release();
                    }
                });
            }
        }
        return visits;
    }

    private void visitHost(List<DueSource> host, Instant lastCall, Map<Long, Visited> visits) {
        for (var source : host) {
            if (now().isAfter(lastCall)) {
                return; // what was claimed but not visited is given back
            }
            visits.put(source.id(), Visited.of(source, visitor.visit(source), now()));
        }
    }

    /** Each host's sources, those that fail last: what they provoke must not cost the others. */
    private static Map<String, List<DueSource>> byHost(List<DueSource> sources) {
        var hosts = new TreeMap<String, List<DueSource>>();
        for (var source : sources) {
            hosts.computeIfAbsent(host(source), _ -> new ArrayList<>()).add(source);
        }
        hosts.values()
                .forEach(host ->
                        host.sort(Comparator.comparingInt(source -> source.memory().failures())));
        return hosts;
    }

    private static String host(DueSource source) {
        var address = source.location().address();
        return WebAddress.isOne(address) ? WebAddress.host(WebAddress.of(address)) : address;
    }
}
