package dev.docket.desk.page;

import dev.docket.feed.Health;
import dev.docket.feed.SourceStatus;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A source on its line.
 *
 * @param tone the class of its health in the style sheet
 * @param problem what is wrong, in a sentence; empty when well
 */
public record SourceRow(
        long id,
        String name,
        String address,
        String health,
        String tone,
        String problem,
        long entries,
        Times times) {

    /** When it was visited, and whether it will be. */
    public record Times(@Nullable Instant last, Instant next, boolean paused) {}

    static SourceRow of(SourceStatus status) {
        var problem = status.problem();
        return new SourceRow(
                status.source().id(),
                status.source().name(),
                status.source().address(),
                status.health().name().toLowerCase(Locale.ROOT),
                tone(status.health()),
                problem == null ? "" : problem,
                status.entries(),
                new Times(
                        status.visits().lastVisit(), status.visits().nextVisit(), status.paused()));
    }

    private static String tone(Health health) {
        return switch (health) {
            case WELL -> "yes";
            case NEW -> "none";
            case WAITING -> "part";
            case FAILING, GONE -> "no";
        };
    }
}
