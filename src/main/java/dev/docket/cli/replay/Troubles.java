package dev.docket.cli.replay;

import dev.docket.feed.Health;
import dev.docket.feed.SourceStatus;
import dev.docket.feed.Sources;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Counts what went wrong: logged errors by where they came from, and sources that ended unwell. */
final class Troubles extends Handler implements AutoCloseable {

    private final Map<String, AtomicInteger> logged = new ConcurrentSkipListMap<>();

    /** Starts listening to everything that is logged. */
    static Troubles listening() {
        var troubles = new Troubles();
        troubles.setLevel(Level.WARNING);
        Logger.getLogger("").addHandler(troubles);
        return troubles;
    }

    @Override
    public void publish(LogRecord entry) {
        if (isLoggable(entry)) {
            var kind = entry.getLevel().getName().toLowerCase(java.util.Locale.ROOT);
            logged.computeIfAbsent(kind + " " + entry.getLoggerName(), key -> new AtomicInteger())
                    .incrementAndGet();
        }
    }

    /** Everything counted so far, by kind. */
    Map<String, Integer> byKind(Sources sources) {
        var kinds = new TreeMap<String, Integer>();
        logged.forEach((kind, count) -> kinds.put(kind, count.get()));
        for (SourceStatus status : sources.list()) {
            if (status.health() != Health.WELL) {
                kinds.merge(
                        "source " + status.health().name().toLowerCase(java.util.Locale.ROOT),
                        1,
                        Integer::sum);
            }
        }
        return kinds;
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
