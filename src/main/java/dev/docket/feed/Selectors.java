package dev.docket.feed;

import org.jdbi.v3.core.mapper.PropagateNull;
import org.jspecify.annotations.Nullable;

/**
 * Where a page keeps its articles, as CSS selectors. What is null is found by structure.
 *
 * @param list one match for each article; the others are looked up inside it
 * @param link an element with {@code href}; null means the first link of the block
 */
public record Selectors(
        @PropagateNull String list,
        @Nullable String title,
        @Nullable String link,
        @Nullable String date,
        @Nullable String text) {}
