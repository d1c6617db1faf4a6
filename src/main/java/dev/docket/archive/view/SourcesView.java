package dev.docket.archive.view;

import dev.docket.digest.DigestStory;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a story comes from.
 *
 * @param others all articles but the originals
 * @param originals the primary articles; shown last
 */
public record SourcesView(List<SourceView> others, List<SourceView> originals) {

    /** How many a digest names before it points to the story's own page. */
    private static final int NAMED = 5;

    static SourcesView of(DigestStory story) {
        var all = story.sources().stream().map(SourceView::of).toList();
        return new SourcesView(
                all.stream().filter(source -> !source.original()).toList(),
                all.stream().filter(SourceView::original).toList());
    }

    /** The first few of the others. */
    public List<SourceView> named() {
        return others.subList(0, Math.min(NAMED, others.size()));
    }

    /** How many of the others are not among the named. */
    public int unnamed() {
        return Math.max(0, others.size() - NAMED);
    }

    /** All articles, the originals last. */
    public List<SourceView> all() {
        return Stream.concat(others.stream(), originals.stream()).toList();
    }
}
