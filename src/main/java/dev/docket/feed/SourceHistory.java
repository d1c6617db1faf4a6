package dev.docket.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jdbi.v3.core.Jdbi;

/** What sources have done of late, for those who look after them. */
@Singleton
public class SourceHistory {

    private final Jdbi jdbi;

    @Inject
    public SourceHistory(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The last visits to a source that are kept, the newest first; 50 at most. */
    public List<SourceVisit> visits(long sourceId) {
        return store().visits(sourceId);
    }

    /** The newest entries of a source, the newest first. */
    public List<Preview.Line> latest(long sourceId, int limit) {
        return store().latest(sourceId, limit);
    }

    /**
     * How many entries of a source came out on each day, in UTC; days without any are left out. An
     * entry that says no date counts on the day on which we found it.
     *
     * @param from the first day
     */
    public SortedMap<LocalDate, Integer> days(long sourceId, LocalDate from) {
        return store().days(sourceId, from);
    }

    /** How many entries came out at each source since then, by its id; none is left out. */
    public Map<Long, Integer> counts(Instant since) {
        return store().counts(since);
    }

    /**
     * Since when each source that is not well has been so, by its id: its first visit that failed
     * after the last that did not, as far back as visits are kept.
     */
    public Map<Long, Instant> troubledSince() {
        return store().troubledSince();
    }

    /** Where a source says it lives now, while we still ask at the old address. */
    public Optional<Move> move(long sourceId) {
        return store().move(sourceId);
    }

    /**
     * A permanent redirect that is not yet trusted.
     *
     * @param since when it was first seen
     */
    public record Move(String to, Instant since) {}

    private SourceHistoryStore store() {
        return jdbi.onDemand(SourceHistoryStore.class);
    }
}
