package dev.docket.cli.newsroom;

import dev.docket.cli.newsroom.paper.Outlet;
import dev.docket.cli.newsroom.print.Document;
import dev.docket.cli.newsroom.print.Feeds;
import dev.docket.cli.newsroom.print.Front;
import dev.docket.cli.newsroom.print.Layout;
import dev.docket.cli.newsroom.print.Lobby;
import dev.docket.cli.newsroom.print.Opml;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Which document stands at which path, as of now by the clock handed in. */
record Router(Newsroom newsroom, InstantSource clock) {

    private static final String ROBOTS = "User-agent: *\nDisallow: /search\n";

    /**
     * The document at {@code path}; empty if there is none, or not yet.
     *
     * @param base scheme and authority under which the visitor knows us, without a slash at the end
     */
    Optional<Document> answer(String path, String base) {
        return switch (path) {
            case "/" -> Optional.of(Lobby.of(newsroom.outlets(), base, newsroom.opened()));
            case "/opml" -> Optional.of(Opml.of(newsroom.outlets(), base, newsroom.opened()));
            case "/robots.txt" -> Optional.of(Document.plain(ROBOTS, newsroom.opened()));
            default -> inside(path.substring(1).split("/", 2), base);
        };
    }

    private Optional<Document> inside(String[] segments, String base) {
        var rest = segments.length == 1 ? "" : segments[1];
        return newsroom.find(segments[0]).flatMap(outlet -> of(outlet, rest, base));
    }

    private Optional<Document> of(Outlet outlet, String rest, String base) {
        Instant now = clock.instant();
        var front = Front.of(outlet, now, base);
        return switch (rest) {
            case "" -> Optional.of(Layout.index(front));
            case "feed" -> Feeds.of(front);
            default -> outlet.find(rest, now).map(piece -> Layout.piece(front, piece));
        };
    }
}
