package dev.docket.feed.parse;

import dev.docket.feed.date.LooseDate;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one item or entry. */
final class EntryReader {

    private EntryReader() {}

    static ParsedEntry read(Node item, Links links) {
        var content = content(item);
        return new ParsedEntry(
                item.first("guid", "id").map(Node::textOrNull).orElse(null),
                Titles.of(item),
                EntryLink.ofEntry(item, links),
                published(item),
                Authors.of(item),
                content.or(() -> summary(item)).orElse(""),
                content.isPresent());
    }

    private static @Nullable Instant published(Node item) {
        var written =
                Stream.of(
                                "published",
                                "pubdate",
                                "issued",
                                "date",
                                "created",
                                "updated",
                                "modified",
                                "lastmod")
                        .flatMap(name ->
                                Stream.of("feed", "dc", "dcterms")
                                        .flatMap(words -> item.children(words, name)))
                        .map(Node::text);
        return Stream.concat(written, Stream.of(item.attribute("lastmod")))
                .flatMap(text -> LooseDate.parse(text).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> content(Node item) {
        return Stream.of(
                        item.children("content", "encoded"),
                        item.children("feed", "encoded"),
                        item.children("feed", "content"),
                        item.children("xhtml", "body"),
                        item.children("feed", "body"),
                        item.children("feed", "fullitem"))
                .flatMap(nodes -> nodes)
                .map(TextConstruct::html)
                .filter(html -> !html.isBlank())
                .findFirst();
    }

    private static Optional<String> summary(Node item) {
        return Stream.of(
                        item.children("feed", "description"),
                        item.children("feed", "summary"),
                        item.children("dc", "description"),
                        item.children("feed", "abstract"),
                        item.children("media", "description"),
                        item.children("itunes", "summary"))
                .flatMap(nodes -> nodes)
                .map(TextConstruct::html)
                .filter(html -> !html.isBlank())
                .findFirst();
    }
}
