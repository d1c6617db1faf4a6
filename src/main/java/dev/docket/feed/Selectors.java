package dev.docket.feed;

import org.jdbi.v3.core.mapper.PropagateNull;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.jspecify.annotations.Nullable;

/**
 * Where a page keeps its articles, as CSS selectors. What is null is found by structure.
 *
 * @param list one match for each article; the others are looked up inside it, or else in what
 *     follows it up to the next match
 * @param link an element with {@code href}; null means the link that the block is about
 * @param next the link to the page with older articles
 */
public record Selectors(
        @PropagateNull String list,
        @Nullable String title,
        @Nullable String link,
        @Nullable String date,
        @Nullable String text,
        @Nullable String next) {

    @JdbiConstructor
    public Selectors {
        // all there is
    }

    /** Without a word on further pages. */
    public Selectors(
            String list,
            @Nullable String title,
            @Nullable String link,
            @Nullable String date,
            @Nullable String text) {
        this(list, title, link, date, text, null);
    }
}
