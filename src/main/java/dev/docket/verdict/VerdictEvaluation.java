package dev.docket.verdict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docket.article.Article;
import dev.docket.article.ArticleText;
import dev.docket.article.Origin;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Judges texts of your own: reads JSON lines {@code {id, lang, subject?, title?, text}} and writes
 * one line of verdict for each.
 */
public final class VerdictEvaluation {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Origin OWN = new Origin(0, "evaluation", "evaluation", 3);

    private VerdictEvaluation() {}

    /** Judges the file named by the only argument and prints to standard output. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("Name the file of JSON lines to judge");
        }
        var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        try (var in = Files.newBufferedReader(Path.of(arguments[0]))) {
            run(in, out);
        } finally {
            out.flush();
        }
    }

    /**
     * Judges every line of {@code in}.
     *
     * @throws IllegalArgumentException if a line is not such an object; names the line's number
     */
    public static void run(Reader in, Writer out) {
        var lines = new BufferedReader(in).lines().iterator();
        for (int number = 1; lines.hasNext(); number++) {
            var line = lines.next();
            if (!line.isBlank()) {
                print(out, VerdictLine.of(read(line, number)));
            }
        }
    }

    /** One text to judge. */
    record Sample(String id, String subject, Article article) {

        Verdict judge() {
            return subject.isBlank()
                    ? Judge.judge(article.id(), List.of(article))
                    : Judge.judge(article.id(), List.of(article), subject);
        }
    }

    private static Sample read(String line, int number) {
        try {
            var node = JSON.readTree(line);
            var id = required(node, "id", number);
            var text =
                    new ArticleText(
                            node.path("title").asText(""),
                            required(node, "text", number),
                            node.path("lang").asText("und"));
            var address = "https://evaluation.invalid/" + number;
            var article = new Article(number, OWN, address, text, null, Instant.EPOCH, List.of());
            return new Sample(id, node.path("subject").asText(""), article);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "Line %d is not JSON: %s".formatted(number, e.getOriginalMessage()), e);
        }
    }

    private static String required(JsonNode node, String field, int number) {
        var value = node.path(field);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw new IllegalArgumentException(
                    "Line %d has no \"%s\"; expected {id, lang, subject?, title?, text}"
                            .formatted(number, field));
        }
        return value.asText();
    }

    private static void print(Writer out, JsonNode line) {
        try {
            out.write(line.toString());
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the verdicts", e);
        }
    }
}
