package dev.docket.desk.page;

import dev.docket.feed.Preview;
import dev.docket.feed.PreviewOutcome;
import java.util.List;

/**
 * What would be read.
 *
 * @param problem why nothing can be; empty if something can
 */
public record PreviewView(Preview preview, String problem) {

    private static final Preview NOTHING = new Preview("", 0, List.of());

    static PreviewView of(PreviewOutcome outcome) {
        return switch (outcome) {
            case PreviewOutcome.Shown(var preview) -> new PreviewView(preview, "");
            case PreviewOutcome.Failed(var reason) -> new PreviewView(NOTHING, reason);
        };
    }
}
