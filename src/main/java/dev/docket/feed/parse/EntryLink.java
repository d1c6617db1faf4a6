package dev.docket.feed.parse;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds where a feed or an entry can be read. */
final class EntryLink {

    private EntryLink() {}

    static @Nullable String ofFeed(Node channel, Links links) {
        return links.resolve(channel, written(channel).or(() -> attribute(channel)).orElse(null));
    }

    static @Nullable String ofEntry(Node item, Links links) {
        return written(item)
                .or(() -> attribute(item))
                .or(() -> permalink(item))
                .or(() ->
                        Optional.of(item.attribute("rdf:about")).filter(about -> !about.isEmpty()))
                .map(link -> links.resolve(item, link))
                .orElse(null);
    }

    private static Optional<String> written(Node node) {
        return node.children("feed", "link")
                .filter(EntryLink::leadsToThePage)
                .sorted(Comparator.comparing(EntryLink::isOtherThanHtml))
                .flatMap(link -> Stream.of(link.attribute("href"), link.text()))
                .filter(link -> !link.isEmpty())
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
    private static Optional<String> attribute(Node node) {
        return Optional.of(node.attribute("href")).filter(href -> !href.isEmpty());
    }

    private static Optional<String> permalink(Node item) {
        return item.first("guid", "id")
                .filter(guid -> !guid.attribute("isPermaLink").equalsIgnoreCase("false"))
                .map(Node::text)
                .filter(guid -> guid.matches("(?i)https?://.+"));
    }
}
