package dev.docket.feed.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says.
 *
 * @param title plain text, empty if it has none
 * @param link its site, absolute if that can be told
 * @param entries in the order of the document
 */
public record ParsedFeed(
        FeedKind kind, String title, @Nullable String link, List<ParsedEntry> entries) {

    public ParsedFeed {
        entries = List.copyOf(entries);
    }
}
