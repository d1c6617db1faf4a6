package dev.docket.verdict;

import java.util.List;

/** One row of a card: no evidence, no status but {@link Status#NOT_STATED}. */
public record Cell(Component component, Status status, List<Evidence> evidence) {

    public Cell {
        if ((status == Status.NOT_STATED) != evidence.isEmpty()) {
            throw new IllegalArgumentException(component + " is " + status + " with " + evidence);
        }
        evidence = List.copyOf(evidence);
    }
}
