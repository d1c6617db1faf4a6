package dev.docket.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.article.extract.Extraction;
import dev.docket.article.extract.Extractor;
import dev.docket.article.extract.facts.Published;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Runs the extractor on an operator's own pages, so that anyone can measure it. */
public final class ExtractEvaluation {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Begins the files of some editors; inside a line it says nothing. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private ExtractEvaluation() {}

    /**
     * Extracts every page of {@code file}: JSON lines {@code {id, path, url}} with paths relative
     * to the file, or one HTML page; both, and the pages, may be gzipped ({@code .gz}).
     *
     * @param out gets one JSON object a page: id, text, title, author, date, modified, canonical,
     *     language (a BCP 47 tag), image, siteName; null where the page says nothing
     * @throws BadLine if a line is not what it should be or its page cannot be read
     * @throws IOException if {@code file} cannot be read
     */
    public static void run(Path file, Consumer<String> out) throws IOException {
        if (file.getFileName().toString().matches("(?i).*\\.x?html?(\\.gz)?")) {
            out.accept(answer(file.getFileName().toString(), file, file.toUri().toString()));
            return;
        }
        try (var reader = lines(file)) {
            int number = 0;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    out.accept(page(file, line, number));
                }
            }
        }
    }

    private static BufferedReader lines(Path file) throws IOException {
        return new BufferedReader(
                new java.io.InputStreamReader(open(file), java.nio.charset.StandardCharsets.UTF_8));
    }

    private static InputStream open(Path file) throws IOException {
        var bytes = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }

    private static String page(Path file, String line, int number) {
        JsonNode page = parse(line, number);
        var path = text(page, "path", number);
        var id = text(page, "id", number);
        try {
            return answer(id, file.resolveSibling(path), page.path("url").asText(""));
        } catch (IOException | InvalidPathException problem) {
            throw new BadLine(
                    number, "the page " + path + " cannot be read (" + problem.getMessage() + ")");
        }
    }

    private static JsonNode parse(String line, int number) {
        try {
            return JSON.readTree(line.replace(BYTE_ORDER_MARK, ""));
        } catch (JsonProcessingException problem) {
            throw new BadLine(number, "this is not JSON (" + problem.getOriginalMessage() + ")");
        }
    }

    private static String text(JsonNode page, String field, int number) {
        var value = page.path(field);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw new BadLine(number, "\"" + field + "\" is missing or no text");
        }
        return value.asText();
    }

    private static String answer(String id, Path path, String url) throws IOException {
        try (var bytes = open(path)) {
            return write(id, Extractor.extract(bytes.readAllBytes(), null, url.strip())).toString();
        }
    }

    private static ObjectNode write(String id, Extraction found) {
        var facts = found.facts();
        return JSON.createObjectNode()
                .put("id", id)
                .put("text", found.text())
                .put("title", facts.title())
                .put("author", facts.author())
                .put("date", iso(facts.published()))
                .put("modified", iso(facts.modified()))
                .put("canonical", facts.canonical())
                .put("language", facts.language())
                .put("image", facts.image())
                .put("siteName", facts.siteName());
    }

    private static @Nullable String iso(@Nullable Published date) {
        return date == null ? null : date.iso();
    }

    /** A line that cannot be evaluated; the message names it and says what is wrong. */
    public static final class BadLine extends IllegalArgumentException {

        private static final long serialVersionUID = 1;

        BadLine(int number, String reason) {
            super("line " + number + ": " + reason);
        }
    }
}
