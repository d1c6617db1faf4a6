package dev.docket.feed.parse;

import dev.docket.feed.parse.xml.Element;
import dev.docket.feed.parse.xml.Vocabulary;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds where a feed or an entry can be read. */
final class EntryLink {

    /** The page that FeedBurner and its kind hide behind a redirect of theirs. */
    private static final ElementNames ORIGIN = ElementNames.of(Vocabulary.FEEDBURNER, "origlink");

    private static final ElementNames GUID = ElementNames.of(Vocabulary.FEED, "guid", "id");

    private EntryLink() {}

    static @Nullable String ofFeed(Element channel, Links links) {
        var written = written(channel, links);
        return written == null ? links.resolve(channel, channel.attribute("href")) : written;
    }

    static @Nullable String ofEntry(Element item, Links links) {
        var origin = ORIGIN.first(item, element -> links.resolve(element, element.text()));
        var written = origin == null ? written(item, links) : origin;
        var link = written == null ? links.resolve(item, item.attribute("href")) : written;
        var about = link == null ? links.resolve(item, item.attribute("rdf:about")) : link;
        return about == null ? GUID.first(item, EntryLink::permalink) : about;
    }

    /** Of the links to its page the first, a page in HTML before other forms of it. */
    private static @Nullable String written(Element node, Links links) {
        String other = null;
        for (var link : node.children(Vocabulary.FEED, "link")) {
            var address = leadsToThePage(link) ? address(link, links) : null;
            if (address != null && isHtml(link)) {
                return address;
            }
            other = other == null ? address : other;
        }
        return other;
    }

    static @Nullable String address(Element link, Links links) {
        for (var attribute : new String[] {"href", "url", "uri"}) {
            var address = links.resolve(link, link.attribute(attribute));
            if (address != null) {
                return address;
            }
        }
        return links.resolve(link, link.text());
    }

    private static boolean leadsToThePage(Element link) {
        var relation = link.attribute("rel").toLowerCase(Locale.ROOT);
        return relation.isEmpty()
                || relation.equals("alternate")
                || relation.endsWith("/alternate");
    }

    private static boolean isHtml(Element link) {
        var type = link.attribute("type");
        return type.isEmpty() || type.contains("html");
    }

    /**
     * An RSS guid is its link unless it says that it is not, and an Atom id is often one too. Never
     * resolved: most that are no addresses are mere numbers.
     */
    private static @Nullable String permalink(Element guid) {
        var text = guid.text();
        boolean may = !guid.attribute("ispermalink").equalsIgnoreCase("false");
        return may && !text.isEmpty() ? text : null;
    }
}
