package dev.docket.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docket.feed.parse.FeedParser;
import dev.docket.feed.parse.ParsedEntry;
import dev.docket.feed.parse.ParsedFeed;
import dev.docket.feed.parse.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads feed files with the product's own parser and says as JSON lines what it found, so that
 * anyone can measure it.
 */
public final class FeedEvaluation {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FeedEvaluation() {}

    /**
     * Evaluates one file: a list ({@code .jsonl}, with {@code {id, path, ctype}} a line, paths
     * relative to it), or else a feed itself.
     *
     * @param line receives one JSON object for each feed, in order
     * @throws IllegalArgumentException for a line that is no such object, with its number
     * @throws IOException if a file cannot be read
     */
    public static void evaluate(Path file, Consumer<String> line) throws IOException {
        if (file.toString().endsWith(".jsonl")) {
            evaluateList(file, line);
        } else {
            line.accept(result(file.toString(), file, ""));
        }
    }

    private static void evaluateList(Path list, Consumer<String> sink) throws IOException {
        int number = 0;
        for (var line : Files.readAllLines(list)) {
            number++;
            if (!line.isBlank()) {
                var job = job(line, list, number);
                var file = list.resolveSibling(job.get("path").asText());
                if (!Files.isRegularFile(file)) {
                    throw new IllegalArgumentException(
                            "%s, line %d: there is no file %s".formatted(list, number, file));
                }
                sink.accept(result(job.get("id").asText(), file, job.path("ctype").asText("")));
            }
        }
    }

    private static JsonNode job(String line, Path list, int number) {
        try {
            var job = JSON.readTree(line);
            if (job.path("id").isTextual() && job.path("path").isTextual()) {
                return job;
            }
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(
                    "%s, line %d: no JSON: %s".formatted(list, number, broken.getOriginalMessage()),
                    broken);
        }
        throw new IllegalArgumentException(
                "%s, line %d: needs \"id\" and \"path\"".formatted(list, number));
    }

    private static String result(String id, Path file, String contentType) throws IOException {
        var result = new LinkedHashMap<String, @Nullable Object>();
        result.put("id", id);
        switch (FeedParser.parse(read(file), contentType, null)) {
            case Reading.Feed(var feed) -> put(result, feed);
            case Reading.NoFeed(var reason) -> result.put("error", reason);
        }
        return JSON.writeValueAsString(result);
    }

    private static byte[] read(Path file) throws IOException {
        if (!file.toString().endsWith(".gz")) {
            return Files.readAllBytes(file);
        }
        try (var gzip = new GZIPInputStream(Files.newInputStream(file))) {
            return gzip.readAllBytes();
        }
    }

    private static void put(Map<String, @Nullable Object> result, ParsedFeed feed) {
        result.put("kind", feed.kind().word());
        result.put("title", feed.title());
        result.put("link", feed.link());
        result.put("entries", feed.entries().stream().map(FeedEvaluation::fields).toList());
    }

    private static Map<String, @Nullable Object> fields(ParsedEntry entry) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("id", entry.guid());
        fields.put("title", entry.title());
        fields.put("link", entry.link());
        fields.put("date", entry.published() == null ? null : entry.published().toString());
        fields.put("author", entry.author());
        fields.put("summary", entry.html());
        return fields;
    }
}
