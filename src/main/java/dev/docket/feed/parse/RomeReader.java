package dev.docket.feed.parse;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A second opinion from ROME, which reads by grammar where {@link XmlFeedReader} reads by name.
 * Asked only when the latter sees no feed at all and the document is no web page either: on the
 * feedparser fixtures it is right less often (item titles .82 to .98).
 */
final class RomeReader {

    /** Its tree costs many times the text, in characters. */
    private static final int LONGEST = 2_000_000;

    private RomeReader() {}

    /**
     * Empty if ROME finds no entries either, or refuses (any DOCTYPE, anything not well-formed).
     */
    static Optional<ParsedFeed> read(String text) {
        if (text.length() > LONGEST || NoFeedReason.isPage(text)) {
            return Optional.empty();
        }
        try {
            var feed = new SyndFeedInput().build(new StringReader(text));
            return feed.getEntries().isEmpty() ? Optional.empty() : Optional.of(read(feed));
        } catch (FeedException | IllegalArgumentException noFeed) {
            return Optional.empty();
        }
    }

    private static ParsedFeed read(SyndFeed feed) {
        return new ParsedFeed(
                kind(feed),
                feed.getTitle() == null ? "" : PlainText.of(feed.getTitle()),
                feed.getLink(),
                feed.getEntries().stream().map(RomeReader::entry).toList());
    }

    private static FeedKind kind(SyndFeed feed) {
        var type = feed.getFeedType() == null ? "" : feed.getFeedType().toLowerCase(Locale.ROOT);
        return type.startsWith("atom") ? FeedKind.ATOM : FeedKind.RSS;
    }

    private static ParsedEntry entry(SyndEntry entry) {
        var content = entry.getContents().stream().findFirst().map(SyndContent::getValue);
        var summary = Optional.ofNullable(entry.getDescription()).map(SyndContent::getValue);
        return new ParsedEntry(
                entry.getUri(),
                entry.getTitle() == null ? "" : PlainText.of(entry.getTitle()),
                entry.getLink(),
                published(entry),
                entry.getAuthor() == null || entry.getAuthor().isBlank() ? null : entry.getAuthor(),
                content.or(() -> summary).orElse(""),
                content.isPresent());
    }

    private static @Nullable Instant published(SyndEntry entry) {
        return Optional.ofNullable(entry.getPublishedDate())
                .or(() -> Optional.ofNullable(entry.getUpdatedDate()))
                .map(Date::toInstant)
                .orElse(null);
    }
}
