package dev.docket.desk.page;

import dev.docket.feed.Preview;
import dev.docket.feed.SourceHistory.Move;
import dev.docket.feed.SourceKind;
import dev.docket.feed.SourceStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All of one source.
 *
 * @param move where it says it lives now; null if it does not
 * @param hubs that tell us what is new there, mostly none or one
 * @param sections those that sources have already
 * @param notice what was just done, in a sentence; empty if nothing was
 */
public record SourceView(
        SourceStatus status,
        SourceRow row,
        @Nullable Move move,
        List<HubRow> hubs,
        SourceForm form,
        List<String> sections,
        Lately lately,
        String notice) {

    /** What it has done of late. */
    public record Lately(RhythmChart chart, List<VisitRow> visits, List<Preview.Line> entries) {}

    /** Whether selectors can tell what of it is read. */
    public boolean selectable() {
        return SourceKinds.hasSelectors(kind());
    }

    /** Whether it can have further pages. */
    public boolean paged() {
        return SourceKinds.hasPages(kind());
    }

    /** Whether it is a sitemap. */
    public boolean mapped() {
        return kind() == SourceKind.SITEMAP;
    }

    /** Whether pointers tell what of it is read. */
    public boolean pointed() {
        return kind() == SourceKind.JSON;
    }

    private SourceKind kind() {
        return status.source().location().kind();
    }
}
