package dev.docket.feed.discover;

import dev.docket.feed.Location;
import dev.docket.feed.Preview;
import dev.docket.feed.PreviewOutcome;
import dev.docket.feed.SourceKind;
import dev.docket.feed.parse.FeedParser;
import dev.docket.feed.parse.ParsedEntry;
import dev.docket.feed.parse.ParsedFeed;
import dev.docket.feed.parse.Reading;
import dev.docket.feed.scrape.Definition;
import dev.docket.feed.scrape.ListReader;
import dev.docket.feed.scrape.Strainer;
import dev.docket.platform.http.Document;
import dev.docket.platform.http.FetchOutcome;
import dev.docket.platform.http.WebAddress;
import java.net.URI;

/** Reads a source as a visit would, and keeps nothing. */
public final class Look {

    private static final int LONGEST_TITLE = 300;

    private Look() {}

    /** What is to be read at a location now. */
    public static PreviewOutcome at(Location location, Inquiry inquiry) {
        if (!WebAddress.isOne(location.address())) {
            return new PreviewOutcome.Failed(location.address() + " is no web address");
        }
        try {
            Definition.check(location);
            return at(location, WebAddress.of(location.address()), inquiry);
        } catch (IllegalArgumentException wrong) {
            return new PreviewOutcome.Failed(String.valueOf(wrong.getMessage()));
        }
    }

    private static PreviewOutcome at(Location location, URI address, Inquiry inquiry) {
        var outcome = inquiry.as(location.kind(), address);
        if (!(outcome instanceof FetchOutcome.Fetched(var document))) {
            return new PreviewOutcome.Failed(OutcomeWords.of(outcome));
        }
        return switch (reading(location, document, inquiry)) {
            case Reading.Feed(var feed) -> new PreviewOutcome.Shown(preview(feed));
            case Reading.NoFeed(var reason) -> new PreviewOutcome.Failed(reason);
        };
    }

    /** What a visit would keep of the document; of an index of sitemaps, of the first of them. */
    static Reading reading(Location location, Document document, Inquiry inquiry) {
        var listing = ListReader.read(location, document, inquiry.begun());
        boolean isIndex = location.kind() == SourceKind.SITEMAP && !listing.further().isEmpty();
        var reading =
                isIndex
                        ? below(location, listing.further().getFirst(), inquiry)
                        : listing.reading();
        return switch (reading) {
            case Reading.Feed(var feed) ->
                    new Reading.Feed(new Strainer(location.rules().sieve()).strain(feed));
            case Reading.NoFeed none -> none;
        };
    }

    private static Reading below(Location index, URI sitemap, Inquiry inquiry) {
        var outcome = inquiry.as(SourceKind.SITEMAP, sitemap);
        return outcome instanceof FetchOutcome.Fetched(var document)
                ? ListReader.read(index, document, inquiry.begun()).reading()
                : new Reading.NoFeed(
                        "The index leads to %s: %s".formatted(sitemap, OutcomeWords.of(outcome)));
    }

    /** The document as a feed, if it is one. */
    static Reading feed(Document document) {
        return FeedParser.parse(document.body(), document.contentType(), document.address());
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
