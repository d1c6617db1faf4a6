package dev.docket.feed.parse;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads feeds in XML by what their elements are called, whatever their grammar and state. */
final class XmlFeedReader {

    private static final Set<String> ITEMS = Set.of("item", "entry");
    private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed", "channel");

    private XmlFeedReader() {}

    /** Empty if nothing in the document looks like a feed. */
    static Optional<ParsedFeed> read(Document document, @Nullable URI base) {
        return document.getAllElements().stream()
                .skip(1) // the document itself
                .limit(50) // a feed shows itself early
                .map(Node::new)
                .filter(node -> ROOTS.contains(node.name()))
                .findFirst()
                .map(root -> read(root, new Links(base)));
    }

    private static ParsedFeed read(Node root, Links links) {
        var kind = kind(root);
        var channel = root.name().equals("channel") ? root : root.first("channel").orElse(root);
        return new ParsedFeed(
                kind, Titles.of(channel), EntryLink.ofFeed(channel, links), items(root, links));
    }

    private static FeedKind kind(Node root) {
        return switch (root.name()) {
            case "rdf" -> FeedKind.RDF;
            case "feed" -> FeedKind.ATOM;
            case "channel" -> FeedKind.CDF;
            default -> FeedKind.RSS;
        };
    }

    private static List<ParsedEntry> items(Node root, Links links) {
        return root.element().getAllElements().stream()
                .map(Node::new)
                .filter(XmlFeedReader::isItem)
                .map(item -> EntryReader.read(item, links))
                .toList();
    }

    private static boolean isItem(Node node) {
        return ITEMS.contains(node.name())
                && node.vocabulary().equals("feed")
                && node.element().parents().stream()
                        .map(Node::new)
                        .noneMatch(outer -> ITEMS.contains(outer.name()));
    }
}
