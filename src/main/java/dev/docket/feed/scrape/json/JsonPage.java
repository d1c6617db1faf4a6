package dev.docket.feed.scrape.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docket.feed.Pointers;
import dev.docket.feed.parse.FeedKind;
import dev.docket.feed.parse.ParsedEntry;
import dev.docket.feed.parse.ParsedFeed;
import dev.docket.feed.parse.Reading;
import dev.docket.feed.scrape.PageReading;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Reads any JSON document by the pointers of its source. */
public final class JsonPage {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonPage() {}

    /**
     * Reads one page of the list.
     *
     * @param text the document
     * @param base its address
     */
    public static PageReading read(String text, URI base, Pointers pointers) {
        try {
            var document = JSON.readTree(text);
            var list = document.at(JsonPointer.compile(pointers.list()));
            return list.isArray()
                    ? read(document, list, base, pointers)
                    : noList(document, pointers);
        } catch (JsonProcessingException broken) {
            return PageReading.none(
                    "The document is no JSON, or damaged: " + broken.getOriginalMessage());
        }
    }

    /**
     * Checks the pointers before anything is read by them.
     *
     * @throws IllegalArgumentException for the first that is wrong; the message says why
     */
    public static void check(Pointers pointers, URI base) {
        JsonPointer.compile(pointers.list());
        new JsonEntry(pointers, base);
        NextJson.check(pointers.next());
    }

    private static PageReading read(JsonNode document, JsonNode list, URI base, Pointers pointers) {
        var reader = new JsonEntry(pointers, base);
        List<ParsedEntry> entries = new ArrayList<>();
        list.forEach(node -> reader.read(node).ifPresent(entries::add));
        if (entries.isEmpty() && !list.isEmpty()) {
            return PageReading.none(
                    "None of the %d entries has a title at %s and a link at %s; correct the pointers"
                            .formatted(list.size(), pointers.title(), pointers.link()));
        }
        var next = entries.isEmpty() ? null : NextJson.of(document, base, pointers.next());
        return new PageReading(
                new Reading.Feed(new ParsedFeed(FeedKind.JSON, "", base.toString(), entries)),
                1,
                List.of("%d entries at \"%s\"".formatted(entries.size(), pointers.list())),
                next,
                null,
                null);
    }

    private static PageReading noList(JsonNode document, Pointers pointers) {
        var lists = Arrays.in(document);
        return PageReading.none(
                "The list pointer \"%s\" leads to no array; %s"
                        .formatted(
                                pointers.list(),
                                lists.isEmpty()
                                        ? "the document holds no array of objects at all"
                                        : "arrays of objects are at " + String.join(", ", lists)));
    }
}
