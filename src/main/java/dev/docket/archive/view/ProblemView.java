package dev.docket.archive.view;

import dev.docket.archive.text.Says;
import java.util.Map;
import java.util.Set;

/** A page for what went wrong, in words that help. */
public record ProblemView(int status, String title, String text) {

    private static final Set<Integer> WORDED = Set.of(400, 404, 429, 500);

    /**
     * @param status the HTTP status; one that we have no words for reads as its class (4xx as 400,
     *     5xx as 500)
     * @param id under which it was logged; only failures of ours have one
     */
    public static ProblemView of(int status, String id, Says says) {
        int worded = WORDED.contains(status) ? status : status / 100 * 100;
        return new ProblemView(
                status,
                says.text("error.%d.title".formatted(worded)),
                says.text("error.%d.text".formatted(worded), Map.of("id", id)));
    }
}
