package dev.docket.feed.parse;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One item as the document has it.
 *
 * @param guid as written, if it has one
 * @param title plain text, empty if it has none
 * @param link absolute if that can be told
 * @param published null if there is no date or a broken one
 * @param html content, or else the summary; untrusted; empty if there is neither
 * @param full whether {@code html} was given as the content
 */
public record ParsedEntry(
        @Nullable String guid,
        String title,
        @Nullable String link,
        @Nullable Instant published,
        @Nullable String author,
        String html,
        boolean full) {}
