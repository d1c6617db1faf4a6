package dev.docket.story.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.docket.story.cluster.Document;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and checks the articles of a JSON lines file. Blank lines are passed over. */
public final class Lines {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Long> seen = new HashMap<>();
    private long number;

    private Lines() {}

    /**
     * The articles in order.
     *
     * @throws BadLineException at the first line that is none
     */
    public static List<Line> read(BufferedReader in) throws IOException {
        var reading = new Lines();
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            reading.number++;
            if (!line.isBlank()) {
                reading.add(line);
            }
        }
        return reading.lines;
    }

    private void add(String line) {
        var article = parse(line);
        var id = id(article);
        var earlier = seen.putIfAbsent(id, number);
        if (earlier != null) {
            throw bad("the id \"" + id + "\" was already used on line " + earlier, null);
        }
        lines.add(new Line(id, document(article)));
    }

    private JsonNode parse(String line) {
        try {
            var node = JSON.readTree(line);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw bad("this is not JSON (" + e.getOriginalMessage() + ")", e);
        }
        throw bad("this is JSON, but not an object in braces", null);
    }

    private String id(JsonNode article) {
        var id = article.path("id");
        if ((id.isTextual() && !id.asText().isBlank()) || id.isIntegralNumber()) {
            return id.asText();
        }
        throw bad("\"id\" is missing; every article needs one of its own", null);
    }

    private Document document(JsonNode article) {
        var lang = text(article, "lang");
        return new Document(
                number,
                lang.isEmpty() ? "und" : lang,
                date(text(article, "date")),
                text(article, "source"),
                text(article, "title"),
                text(article, "text"),
                article.hasNonNull("url") ? text(article, "url") : null,
                links(article));
    }

    private String text(JsonNode article, String field) {
        var value = article.path(field);
        if (value.isTextual()) {
            return value.asText();
        }
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        throw bad("\"" + field + "\" must be text", null);
    }

    private List<String> links(JsonNode article) {
        var links = new ArrayList<String>();
        article.path("links").forEach(link -> links.add(link.asText()));
        return links;
    }

    private @Nullable Instant date(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return text.length() == "2026-01-31".length()
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw bad(
                    "the date \"%s\" is neither like 2026-01-31 nor like 2026-01-31T08:00:00Z"
                            .formatted(text),
                    e);
        }
    }

    private BadLineException bad(String reason, @Nullable Throwable cause) {
        return new BadLineException(number, reason, cause);
    }
}
