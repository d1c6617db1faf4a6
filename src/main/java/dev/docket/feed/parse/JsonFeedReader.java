package dev.docket.feed.parse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.docket.feed.date.LooseDate;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Reads JSON Feed 1 and 1.1 (jsonfeed.org). */
final class JsonFeedReader {

    /** Ids may be numbers of any length, and must stay what they are. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final Links links;

    private JsonFeedReader(Links links) {
        this.links = links;
    }

    /** Empty if it is JSON, but no feed. */
    static Optional<ParsedFeed> read(String text, @Nullable URI base)
            throws JsonProcessingException {
        var feed = JSON.readTree(text);
        return feed.path("items").isArray()
                ? Optional.of(new JsonFeedReader(new Links(base(feed, base))).read(feed))
                : Optional.empty();
    }

    /** Where it was found, else where it says to be. */
    private static @Nullable URI base(JsonNode feed, @Nullable URI found) {
        if (found != null) {
            return found;
        }
        return Stream.of("feed_url", "home_page_url")
                .flatMap(name -> text(feed, name).map(Address::parse).stream())
                .filter(URI::isAbsolute)
                .findFirst()
                .orElse(null);
    }

    private ParsedFeed read(JsonNode feed) {
        List<ParsedEntry> entries = new ArrayList<>();
        for (var item : feed.path("items")) {
            if (item.isObject()) {
                entries.add(entry(item));
            }
        }
        return new ParsedFeed(
                FeedKind.JSON,
                PlainText.of(feed.path("title").asText("")),
                link(feed, "home_page_url"),
                entries,
                new FeedLinks(link(feed, "feed_url"), hubs(feed), link(feed, "next_url")),
                StatedRhythm.NONE);
    }

    private ParsedEntry entry(JsonNode item) {
        var content =
                text(item, "content_html")
                        .or(() -> text(item, "content_text").map(Entities::escape));
        return new ParsedEntry(
                text(item, "id").orElse(null),
                PlainText.of(item.path("title").asText("")),
                link(item, "url", "external_url"),
                published(item),
                author(item),
                content.or(() -> text(item, "summary").map(Entities::escape)).orElse(""),
                content.isPresent(),
                item.path("attachments").size());
    }

    private static @Nullable Instant published(JsonNode item) {
        return Stream.of("date_published", "date_modified")
                .flatMap(name -> LooseDate.parse(item.path(name).asText("")).stream())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String author(JsonNode item) {
        return text(item.path("authors").path(0), "name")
                .or(() -> text(item.path("author"), "name"))
                .orElse(null);
    }

    /** Hubs of other kinds push in ways that we do not speak. */
    private List<String> hubs(JsonNode feed) {
        var hubs = new LinkedHashSet<String>();
        for (var hub : feed.path("hubs")) {
            if (hub.path("type").asText("").equalsIgnoreCase("websub")) {
                text(hub, "url").map(links::resolve).ifPresent(hubs::add);
            }
        }
        return List.copyOf(hubs);
    }

    private @Nullable String link(JsonNode node, String... names) {
        return Stream.of(names)
                .flatMap(name -> text(node, name).stream())
                .findFirst()
                .map(links::resolve)
                .orElse(null);
    }

    /** A text or a number; an id may be either. */
    private static Optional<String> text(JsonNode node, String name) {
        return Optional.of(node.path(name).asText("").strip())
                .filter(text -> !text.isEmpty() && !text.equals("null"));
    }
}
