package dev.docket.feed.parse;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds where a feed or an entry can be read. */
final class EntryLink {

    private EntryLink() {}

    static @Nullable String ofFeed(Node channel, Links links) {
        return written(channel, links).or(() -> attribute(channel, links)).orElse(null);
    }

    static @Nullable String ofEntry(Node item, Links links) {
        return written(item, links)
                .or(() -> attribute(item, links))
                .or(() -> permalink(item))
                .or(() -> about(item, links))
                .orElse(null);
    }

    private static Optional<String> written(Node node, Links links) {
        return node.children("feed", "link")
                .filter(EntryLink::leadsToThePage)
                .sorted(Comparator.comparing(EntryLink::isOtherThanHtml))
                .flatMap(link ->
                        Stream.of(link.attribute("href"), link.text())
                                .flatMap(text -> links.resolve(link, text).stream()))
                .findFirst();
    }

    private static boolean leadsToThePage(Node link) {
        var relation = link.attribute("rel");
        return relation.isEmpty()
                || relation.equals("alternate")
                || relation.endsWith("/alternate");
    }

    private static boolean isOtherThanHtml(Node link) {
        var type = link.attribute("type");
        return !(type.isEmpty() || type.contains("html"));
    }

    /** CDF keeps it in an attribute. */
    private static Optional<String> attribute(Node node, Links links) {
        return links.resolve(node, node.attribute("href"));
    }

    private static Optional<String> about(Node item, Links links) {
        return links.resolve(item, item.attribute("rdf:about"));
    }

    private static Optional<String> permalink(Node item) {
        return item.first("guid", "id")
                .filter(guid -> !guid.attribute("isPermaLink").equalsIgnoreCase("false"))
                .map(Node::text)
                .filter(guid -> guid.matches("(?i)https?://.+"));
    }
}
