package dev.docket.feed.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says.
 *
 * @param title plain text, empty if it has none
 * @param link its site, absolute if that can be told
 * @param entries in the order of the document
 * @param links where else to go for it
 * @param rhythm how often its publisher means it to be read
 */
public record ParsedFeed(
        FeedKind kind,
        String title,
        @Nullable String link,
        List<ParsedEntry> entries,
        FeedLinks links,
        StatedRhythm rhythm) {

    public ParsedFeed {
        entries = List.copyOf(entries);
    }

    /** One that says nothing of other addresses or its rhythm. */
    public ParsedFeed(
            FeedKind kind, String title, @Nullable String link, List<ParsedEntry> entries) {
        this(kind, title, link, entries, FeedLinks.NONE, StatedRhythm.NONE);
    }

    /** The same feed with other entries. */
    public ParsedFeed with(List<ParsedEntry> others) {
        return new ParsedFeed(kind, title, link, others, links, rhythm);
    }

    /** How many enclosures and other media its entries carry. */
    public int attachments() {
        return entries.stream().mapToInt(ParsedEntry::attachments).sum();
    }
}
