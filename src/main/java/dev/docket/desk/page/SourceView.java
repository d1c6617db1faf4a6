package dev.docket.desk.page;

import dev.docket.feed.Preview;
import dev.docket.feed.SourceHistory.Move;
import dev.docket.feed.SourceStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All of one source.
 *
 * @param move where it says it lives now; null if it does not
 * @param sections those that sources have already
 * @param notice what was just done, in a sentence; empty if nothing was
 */
public record SourceView(
        SourceStatus status,
        SourceRow row,
        @Nullable Move move,
        SourceForm form,
        List<String> sections,
        Lately lately,
        String notice) {

    /** What it has done of late. */
    public record Lately(RhythmChart chart, List<VisitRow> visits, List<Preview.Line> entries) {}

    /** How it is read, in words. */
    public String kind() {
        return SourceKinds.words(status.source().location().kind());
    }

    /** Whether selectors can tell what of it is read. */
    public boolean selectable() {
        return SourceKinds.hasSelectors(status.source().location().kind());
    }
}
