package dev.docket.feed.discover;

import dev.docket.feed.Candidate;
import dev.docket.feed.Location;
import dev.docket.feed.Preview;
import dev.docket.feed.SourceKind;
import dev.docket.feed.parse.FeedKind;
import dev.docket.feed.parse.ParsedFeed;
import dev.docket.feed.scrape.hub.HubAddress;
import dev.docket.platform.http.Document;
import dev.docket.platform.http.WebAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;

/** Makes candidates of what was read. */
final class Proposal {

    private Proposal() {}

    /** A feed, at the address where its publisher wants it to be read. */
    static Candidate feed(ParsedFeed feed, Document document, URI asked, String why) {
        var moved = document.movedTo() == null ? asked : document.movedTo();
        var site = WebAddress.isOne(feed.link()) ? feed.link() : asked.resolve("/").toString();
        return new Candidate(
                Location.feed(moved.toString(), site),
                format(feed.kind()),
                why,
                Look.preview(feed));
    }

    /** Something else that is read as its kind demands. */
    static Candidate of(Location location, ParsedFeed list, String why) {
        var seen = Look.preview(list);
        var title = seen.title().isEmpty() ? title(location) : seen.title();
        return new Candidate(
                location,
                format(location),
                why,
                new Preview(named(location, title), seen.count(), seen.first()));
    }

    /** A sitemap has no name, but those who read it know its site. */
    private static String title(Location location) {
        return location.kind() == SourceKind.SITEMAP
                ? Objects.requireNonNull(WebAddress.of(location.address()).getHost())
                : "";
    }

    /** One organisation has several lists. */
    private static String named(Location location, String title) {
        return location.kind() == SourceKind.HUB ? title + ": " + list(location) : title;
    }

    private static String format(Location location) {
        return switch (location.kind()) {
            case PAGE -> "web page";
            case SITEMAP -> "sitemap";
            case RELEASES -> "releases of a repository";
            case HUB -> list(location) + " of an organisation";
            case JSON -> "JSON";
            case FEED -> "feed";
        };
    }

    private static String list(Location location) {
        return HubAddress.of(WebAddress.of(location.address()))
                .list()
                .name()
                .toLowerCase(Locale.ROOT);
    }

    private static String format(FeedKind kind) {
        return switch (kind) {
            case RSS, RDF -> "RSS";
            case ATOM -> "Atom";
            case CDF -> "CDF";
            case JSON -> "JSON Feed";
            case PAGE -> "web page";
        };
    }
}
