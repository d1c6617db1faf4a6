package dev.docket.feed;

import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/**
 * One item as a source gave it.
 *
 * @param id in order of arrival
 * @param guid what the source calls it, else its link, else made of its title
 * @param link absolute address of its page, if it has one
 * @param title plain text; empty if it has none
 */
public record Entry(
        long id,
        @Nested("source") Source source,
        String guid,
        @Nullable String link,
        String title,
        @Nullable String author,
        @Nested EntryDates dates,
        @Nested EntryText text) {}
