package dev.docket.story.explain;

import org.jspecify.annotations.Nullable;

/**
 * How an article was filed.
 *
 * @param placedIn the story that it was filed into first; null if that was not noted
 * @param edit the last edit in force that moved it, or null
 */
public record PlacedRow(
        long articleId,
        @Nullable Long placedIn,
        @Nullable Double likeness,
        @Nullable Double bar,
        @Nullable Long edit) {}
