package dev.docket.feed.scrape.hub;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docket.feed.date.LooseDate;
import dev.docket.feed.parse.FeedKind;
import dev.docket.feed.parse.ParsedEntry;
import dev.docket.feed.parse.ParsedFeed;
import dev.docket.feed.parse.Reading;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the answer of Hugging Face's public API to "what does this organisation have?". */
public final class HubList {

    private static final ObjectMapper JSON = new ObjectMapper();

    private HubList() {}

    /**
     * Reads one answer.
     *
     * @param text the JSON
     * @param address what was asked, see {@link HubAddress}
     */
    public static Reading read(String text, URI address) {
        try {
            var answer = JSON.readTree(text);
            return answer.isArray()
                    ? new Reading.Feed(feed(answer, HubAddress.of(address)))
                    : new Reading.NoFeed(
                            "Hugging Face gave no list, but said: "
                                    + answer.path("error").asText("nothing"));
        } catch (JsonProcessingException broken) {
            return new Reading.NoFeed(
                    "Hugging Face's answer is no JSON: " + broken.getOriginalMessage());
        }
    }

    private static ParsedFeed feed(JsonNode answer, HubAddress address) {
        List<ParsedEntry> entries = new ArrayList<>();
        answer.forEach(node -> entry(node, address).ifPresent(entries::add));
        return new ParsedFeed(FeedKind.JSON, address.organisation(), address.page(), entries);
    }

    private static Optional<ParsedEntry> entry(JsonNode node, HubAddress address) {
        var id = first(node, "id", "modelId", "slug");
        if (id.isEmpty() || node.path("private").asBoolean()) {
            return Optional.empty();
        }
        boolean collection = address.list() == HubAddress.List.COLLECTIONS;
        var title = collection ? address.organisation() + ": " + first(node, "title", "slug") : id;
        return Optional.of(
                new ParsedEntry(
                        address.list() + " " + id,
                        title,
                        address.of(collection ? first(node, "slug", "id") : id),
                        LooseDate.parse(first(node, "createdAt", "lastUpdated", "lastModified"))
                                .orElse(null),
                        address.organisation(),
                        HubText.of(node, address, title),
                        false));
    }

    static String first(JsonNode node, String... names) {
        return Stream.of(names)
                .map(name -> node.path(name).asText("").strip())
                .filter(text -> !text.isEmpty() && !text.equals("null"))
                .findFirst()
                .orElse("");
    }
}
