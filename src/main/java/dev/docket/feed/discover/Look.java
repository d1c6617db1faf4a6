package dev.docket.feed.discover;

import dev.docket.feed.Location;
import dev.docket.feed.Preview;
import dev.docket.feed.PreviewOutcome;
import dev.docket.feed.SourceKind;
import dev.docket.feed.parse.FeedParser;
import dev.docket.feed.parse.ParsedEntry;
import dev.docket.feed.parse.ParsedFeed;
import dev.docket.feed.parse.Reading;
import dev.docket.feed.scrape.PageReader;
import dev.docket.platform.http.Document;
import dev.docket.platform.http.FetchOutcome;
import dev.docket.platform.http.WebAddress;

/** Reads a source as a visit would, and keeps nothing. */
public final class Look {

    private static final int LONGEST_TITLE = 300;

    private Look() {}

    /** What is to be read at a location now. */
    public static PreviewOutcome at(Location location, Inquiry inquiry) {
        if (!WebAddress.isOne(location.address())) {
            return new PreviewOutcome.Failed(location.address() + " is no web address");
        }
        var address = WebAddress.of(location.address());
        var outcome =
                location.kind() == SourceKind.FEED
                        ? inquiry.given(address)
                        : inquiry.found(address);
        return outcome instanceof FetchOutcome.Fetched(var document)
                ? read(location, document)
                : new PreviewOutcome.Failed(OutcomeWords.of(outcome));
    }

    private static PreviewOutcome read(Location location, Document document) {
        return switch (reading(location, document)) {
            case Reading.Feed(var feed) -> new PreviewOutcome.Shown(preview(feed));
            case Reading.NoFeed(var reason) -> new PreviewOutcome.Failed(reason);
        };
    }

    private static Reading reading(Location location, Document document) {
        return location.kind() == SourceKind.PAGE
                ? PageReader.read(
                        document.body(),
                        document.contentType(),
                        document.address(),
                        location.selectors())
                : feed(document);
    }

    /** The document as a feed, if it is one. */
    static Reading feed(Document document) {
        return FeedParser.parse(document.body(), document.contentType(), document.address());
    }

    /** The document as a page that lists articles, found by its structure. */
    static Reading list(Document document) {
        return PageReader.read(document.body(), document.contentType(), document.address(), null);
    }

    static Preview preview(ParsedFeed feed) {
        return new Preview(
                cut(feed.title()),
                feed.entries().size(),
                feed.entries().stream().limit(Preview.SHOWN).map(Look::line).toList());
    }

    private static Preview.Line line(ParsedEntry entry) {
        var link = WebAddress.isOne(entry.link()) ? entry.link() : null;
        return new Preview.Line(cut(entry.title()), link, entry.published());
    }

    private static String cut(String title) {
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) + "…" : title;
    }
}
