package dev.docket.desk.page;

import dev.docket.feed.SourceVisit;
import java.time.Instant;

/** A visit on its line; {@code outcome} says in words what it came to. */
public record VisitRow(Instant at, HealthWords health, String outcome) {

    static VisitRow of(SourceVisit visit) {
        return new VisitRow(
                visit.at(), HealthWords.of(visit.health(), visit.problem()), outcome(visit));
    }

    private static String outcome(SourceVisit visit) {
        return switch (visit.fresh()) {
            case 0 -> visit.problem() == null ? "nothing new" : "";
            case 1 -> "1 new entry";
            default -> visit.fresh() + " new entries";
        };
    }
}
