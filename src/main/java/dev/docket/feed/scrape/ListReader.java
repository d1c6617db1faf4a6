package dev.docket.feed.scrape;

import dev.docket.feed.Location;
import dev.docket.feed.Pointers;
import dev.docket.feed.parse.Decoding;
import dev.docket.feed.parse.FeedKind;
import dev.docket.feed.parse.FeedParser;
import dev.docket.feed.parse.ParsedFeed;
import dev.docket.feed.parse.Reading;
import dev.docket.feed.scrape.hub.HubList;
import dev.docket.feed.scrape.json.JsonPage;
import dev.docket.feed.scrape.release.Releases;
import dev.docket.feed.scrape.sitemap.Sitemap;
import dev.docket.feed.scrape.sitemap.Sitemaps;
import dev.docket.platform.http.Document;
import java.time.Instant;
import java.util.List;

/** Reads a document of a source as its kind demands. */
public final class ListReader {

    private ListReader() {}

    /**
     * What the document lists, before any {@link Strainer}.
     *
     * @param now when it was fetched
     */
    public static Listing read(Location location, Document document, Instant now) {
        return switch (location.kind()) {
            case FEED -> Listing.of(feed(document));
            case RELEASES -> Listing.of(releases(location, document));
            case HUB -> Listing.of(HubList.read(text(document), document.address()));
            case SITEMAP -> sitemap(location, document);
            case JSON -> Listing.of(json(location, document));
            case PAGE ->
                    Listing.of(
                            PageReader.look(
                                    document.body(),
                                    document.contentType(),
                                    document.address(),
                                    location.selectors(),
                                    now));
        };
    }

    private static Reading feed(Document document) {
        return FeedParser.parse(document.body(), document.contentType(), document.address());
    }

    private static Reading releases(Location location, Document document) {
        return switch (feed(document)) {
            case Reading.Feed(var feed) ->
                    new Reading.Feed(Releases.whole(feed, java.net.URI.create(location.address())));
            case Reading.NoFeed none -> none;
        };
    }

    private static PageReading json(Location location, Document document) {
        Pointers pointers = location.rules().pointers();
        return pointers == null
                ? PageReading.none(
                        "The source has no JSON pointers; give at least those of title and link")
                : JsonPage.read(text(document), document.address(), pointers);
    }

    private static Listing sitemap(Location location, Document document) {
        return switch (Sitemaps.read(document.body(), document.contentType(), document.address())) {
            case Sitemap.Pages(var places) ->
                    Listing.of(
                            new Reading.Feed(
                                    Sitemaps.feed(
                                            places, document.address(), location.rules().sieve())));
            case Sitemap.Index(var sitemaps) ->
                    new Listing(
                            new Reading.Feed(
                                    new ParsedFeed(
                                            FeedKind.PAGE,
                                            "",
                                            document.address().toString(),
                                            List.of())),
                            sitemaps,
                            null,
                            null);
            case Sitemap.None(var reason) -> Listing.of(new Reading.NoFeed(reason));
        };
    }

    private static String text(Document document) {
        return Decoding.decode(document.body(), document.contentType());
    }
}
