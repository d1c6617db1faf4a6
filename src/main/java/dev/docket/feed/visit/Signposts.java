package dev.docket.feed.visit;

import dev.docket.feed.parse.FeedLinks;
import dev.docket.platform.http.LinkHeader;
import java.util.stream.Stream;

/** Where a source sends its readers, by the headers of its document and by the document itself. */
final class Signposts {

    private Signposts() {}

    /** The headers' word goes first (W3C WebSub, section 4). */
    static FeedLinks of(LinkHeader headers, FeedLinks own) {
        var hubs = Stream.concat(headers.targets("hub").stream(), own.hubs().stream()).distinct();
        return new FeedLinks(
                headers.targets("self").stream().findFirst().orElse(own.self()),
                hubs.toList(),
                own.next());
    }
}
