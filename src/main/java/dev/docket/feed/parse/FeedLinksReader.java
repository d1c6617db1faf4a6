package dev.docket.feed.parse;

import dev.docket.feed.parse.xml.Element;
import dev.docket.feed.parse.xml.Vocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/** Reads where else a feed sends its readers: Atom links, in Atom or as guests in RSS. */
final class FeedLinksReader {

    private final Links links;

    FeedLinksReader(Links links) {
        this.links = links;
    }

    FeedLinks read(Element channel) {
        var hubs = addresses(channel, "hub");
        return new FeedLinks(
                first(addresses(channel, "self")),
                List.copyOf(hubs),
                first(addresses(channel, "next")));
    }

    private SequencedSet<String> addresses(Element channel, String relation) {
        var found = new LinkedHashSet<String>();
        for (var link : channel.children(Vocabulary.FEED, "link")) {
            if (link.attribute("rel").toLowerCase(Locale.ROOT).equals(relation)) {
                var address = links.resolve(link, link.attribute("href"));
                if (address != null) {
                    found.add(address);
                }
            }
        }
        return found;
    }

    private static @Nullable String first(SequencedSet<String> addresses) {
        return addresses.isEmpty() ? null : addresses.getFirst();
    }
}
