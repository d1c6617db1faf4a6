package dev.docket.feed.parse;

import dev.docket.feed.parse.xml.Element;
import dev.docket.feed.parse.xml.LenientXml;
import dev.docket.feed.parse.xml.Vocabulary;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads feeds in XML by what their elements are called, whatever their grammar and state. */
final class XmlFeedReader {

    private static final Set<String> ITEMS = Set.of("item", "entry");

    private XmlFeedReader() {}

    /** Empty if nothing in the document looks like a feed. */
    static Optional<ParsedFeed> read(String text, @Nullable URI base) {
        return LenientXml.feed(text).map(root -> read(root, new Links(base)));
    }

    private static ParsedFeed read(Element root, Links links) {
        var inner = root.child(Vocabulary.FEED, "channel");
        var channel = inner == null ? root : inner;
        return new ParsedFeed(
                kind(root),
                Titles.of(channel),
                EntryLink.ofFeed(channel, links),
                entries(root, links),
                new FeedLinksReader(links).read(channel),
                RhythmReader.read(channel));
    }

    private static FeedKind kind(Element root) {
        return switch (root.name()) {
            case "rdf" -> FeedKind.RDF;
            case "feed" -> FeedKind.ATOM;
            case "channel" -> FeedKind.CDF;
            default -> FeedKind.RSS;
        };
    }

    /** An item that the document broke off in must not be taken for whole. */
    private static List<ParsedEntry> entries(Element root, Links links) {
        var items = new ArrayList<Element>();
        collect(root, items);
        var reader = new EntryReader(links);
        return items.stream().filter(Element::isWhole).map(reader::read).toList();
    }

    /** Items within items are not entries of their own. */
    private static void collect(Element around, List<Element> items) {
        for (var child : around.children()) {
            if (child.vocabulary() == Vocabulary.FEED && ITEMS.contains(child.name())) {
                items.add(child);
            } else {
                collect(child, items);
            }
        }
    }
}
