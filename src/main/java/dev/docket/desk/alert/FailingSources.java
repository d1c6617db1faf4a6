package dev.docket.desk.alert;

import dev.docket.feed.SourceStatus;
import dev.docket.feed.Sources;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * For how long sources fail. Counted from the first look that finds one failing: its last success
 * says little, as a source with a slow rhythm may be well for a week between two visits.
 */
record FailingSources(Sources sources, AlertStore store) {

    /** A source that fails for less is tried again and mostly comes back. */
    static final Duration PATIENCE = Duration.ofDays(3);

    /** Keeps count; to be called more often than once a day. */
    void look(Instant now) {
        var failing = failing().stream().mapToLong(status -> status.source().id()).toArray();
        store.forgetAllBut(failing);
        store.notice(failing, now);
    }

    /** Those whose patience ran out after {@code after} and by {@code until}, by slug. */
    List<FailingSource> lostPatience(Instant after, Instant until) {
        var since = store.failingSince();
        return failing().stream()
                .<FailingSource>mapMulti((status, sink) -> {
                    var first = since.get(status.source().id());
                    if (first != null) {
                        sink.accept(named(status, first));
                    }
                })
                .filter(source -> isBetween(source.since().plus(PATIENCE), after, until))
                .toList();
    }

    private List<SourceStatus> failing() {
        return sources.list().stream()
                .filter(status -> !status.paused() && isFailing(status))
                .toList();
    }

    private static boolean isFailing(SourceStatus status) {
        return switch (status.health()) {
            case FAILING, GONE -> true;
            case NEW, WELL, WAITING -> false;
        };
    }

    private static FailingSource named(SourceStatus status, Instant since) {
        var source = status.source();
        var problem = Objects.requireNonNullElse(status.problem(), "no reason is known");
        return new FailingSource(source.name(), source.address(), since, problem);
    }

    private static boolean isBetween(Instant moment, Instant after, Instant until) {
        return moment.isAfter(after) && !moment.isAfter(until);
    }
}
