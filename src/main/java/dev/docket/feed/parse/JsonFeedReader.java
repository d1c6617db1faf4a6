package dev.docket.feed.parse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docket.feed.date.LooseDate;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Reads JSON Feed 1 and 1.1 (jsonfeed.org). */
final class JsonFeedReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonFeedReader() {}

    /** Empty if it is JSON, but no feed. */
    static Optional<ParsedFeed> read(String text, @Nullable URI base)
            throws JsonProcessingException {
        var feed = JSON.readTree(text);
        return feed.path("items").isArray() ? Optional.of(read(feed, base)) : Optional.empty();
    }

    private static ParsedFeed read(JsonNode feed, @Nullable URI base) {
        List<ParsedEntry> entries = new ArrayList<>();
        for (var item : feed.path("items")) {
            if (item.isObject()) {
                entries.add(entry(item, base));
            }
        }
        return new ParsedFeed(
                FeedKind.JSON,
                PlainText.of(feed.path("title").asText("")),
                link(feed, base, "home_page_url"),
                entries);
    }

    private static ParsedEntry entry(JsonNode item, @Nullable URI base) {
        var content =
                text(item, "content_html")
                        .or(() -> text(item, "content_text").map(Entities::escape));
        return new ParsedEntry(
                text(item, "id").orElse(null),
                PlainText.of(item.path("title").asText("")),
                link(item, base, "url", "external_url"),
                Stream.of("date_published", "date_modified")
                        .flatMap(name -> LooseDate.parse(item.path(name).asText("")).stream())
                        .findFirst()
                        .orElse(null),
                author(item),
                content.or(() -> text(item, "summary").map(Entities::escape)).orElse(""),
                content.isPresent());
    }

    private static @Nullable String author(JsonNode item) {
        return text(item.path("authors").path(0), "name")
                .or(() -> text(item.path("author"), "name"))
                .orElse(null);
    }

    private static @Nullable String link(JsonNode node, @Nullable URI base, String... names) {
        var link = Stream.of(names).flatMap(name -> text(node, name).stream()).findFirst();
        return link.map(text -> new Links(base).resolve(text)).orElse(null);
    }

    /** A text or a number; an id may be either. */
    private static Optional<String> text(JsonNode node, String name) {
        return Optional.of(node.path(name).asText("").strip())
                .filter(text -> !text.isEmpty() && !text.equals("null"));
    }
}
