package dev.docket.feed.parse;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One item as the document has it.
 *
 * @param guid as written, if it has one
 * @param title plain text, empty if it has none
 * @param link absolute if that can be told, else as written, which may be no address at all
 * @param published null if there is no date or a broken one
 * @param html content, or else the summary; untrusted; empty if there is neither
 * @param full whether {@code html} was given as the content
 * @param attachments how many enclosures and other media it carries, none of which we read
 */
public record ParsedEntry(
        @Nullable String guid,
        String title,
        @Nullable String link,
        @Nullable Instant published,
        @Nullable String author,
        String html,
        boolean full,
        int attachments) {

    /** One without attachments. */
    public ParsedEntry(
            @Nullable String guid,
            String title,
            @Nullable String link,
            @Nullable Instant published,
            @Nullable String author,
            String html,
            boolean full) {
        this(guid, title, link, published, author, html, full, 0);
    }
}
