package dev.docket.cli.newsroom.print;

import java.time.Instant;

/**
 * Something that can be fetched.
 *
 * @param contentType media type with its charset, which is always UTF-8
 * @param changed when the content last became different
 */
public record Document(String contentType, String body, Instant changed) {

    static Document html(String body, Instant changed) {
        return new Document("text/html; charset=utf-8", body, changed);
    }

    /** Plain text. */
    public static Document plain(String body, Instant changed) {
        return new Document("text/plain; charset=utf-8", body, changed);
    }
}
