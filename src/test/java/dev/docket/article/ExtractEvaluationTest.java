package dev.docket.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractEvaluationTest {

    private static final String PAGE =
            "<html lang=en><title>A new open model</title><article><h1>A new open model</h1><p>The"
                    + " weights are out, and so is the code that trained them, for all to"
                    + " see.</p></article>";

    @TempDir private Path folder;

    private List<String> run(String name) throws IOException {
        var lines = new ArrayList<String>();
        ExtractEvaluation.run(folder.resolve(name), lines::add);
        return lines;
    }

    @Test
    void writes_one_object_a_page() throws IOException {
        Files.writeString(folder.resolve("a.html"), PAGE);
        try (var gz = new GZIPOutputStream(Files.newOutputStream(folder.resolve("b.html.gz")))) {
            gz.write(PAGE.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        Files.writeString(
                folder.resolve("pages.jsonl"),
                """
                {"id": "one", "path": "a.html", "url": "https://lab.test/2026/03/02/a"}

                {"id": "two", "path": "b.html.gz"}
                """);
        var lines = run("pages.jsonl");
        JsonNode first = new ObjectMapper().readTree(lines.getFirst());
        assertEquals("one", first.path("id").asText());
        assertEquals("A new open model", first.path("title").asText());
        assertEquals("2026-03-02", first.path("date").asText());
        assertEquals("en", first.path("language").asText());
        assertTrue(first.path("author").isNull());
        assertTrue(lines.get(1).contains("\"id\":\"two\""));
    }

    @Test
    void writes_all_that_the_page_says_of_its_article() throws IOException {
        Files.writeString(
                folder.resolve("facts.html"),
                "<html lang=en-gb><meta name=author content='Jana Nová'><meta property=og:site_name"
                        + " content='The Lab'><meta property=og:image"
                        + " content=https://lab.test/i.png><meta property=article:published_time"
                        + " content=2026-03-02><meta property=article:modified_time"
                        + " content=2026-03-04T10:00:00Z>"
                        + PAGE);
        JsonNode found = new ObjectMapper().readTree(run("facts.html").getFirst());
        assertEquals("Jana Nová", found.path("author").asText());
        assertEquals("The Lab", found.path("siteName").asText());
        assertEquals("2026-03-02", found.path("date").asText());
        assertEquals("2026-03-04T10:00Z", found.path("modified").asText());
        assertEquals("https://lab.test/i.png", found.path("image").asText());
        assertEquals("en-GB", found.path("language").asText());
    }

    @Test
    void what_the_page_does_not_say_is_null() throws IOException {
        Files.writeString(folder.resolve("a.html"), PAGE);
        JsonNode found = new ObjectMapper().readTree(run("a.html").getFirst());
        for (var name : List.of("author", "modified", "canonical", "image", "siteName")) {
            assertTrue(found.path(name).isNull(), name);
        }
    }

    @Test
    void takes_a_page_by_name() throws IOException {
        Files.writeString(folder.resolve("a.html"), PAGE);
        assertTrue(run("a.html").getFirst().startsWith("{\"id\":\"a.html\""));
    }

    @Test
    void a_bad_line_is_named() throws IOException {
        refuses("{\"id\": \"one\"", "line 2: this is not JSON");
        refuses("{\"id\": \"one\"}", "line 2: \"path\" is missing or no text");
        refuses("{\"id\": 1, \"path\": \"a.html\"}", "line 2: \"id\" is missing or no text");
        refuses("{\"id\": \"one\", \"path\": \"none.html\"}", "line 2: the page ");
    }

    private void refuses(String line, String message) throws IOException {
        Files.writeString(folder.resolve("a.html"), PAGE);
        Files.writeString(
                folder.resolve("bad.jsonl"), "{\"id\": \"zero\", \"path\": \"a.html\"}\n" + line);
        var problem = assertThrows(ExtractEvaluation.BadLine.class, () -> run("bad.jsonl"));
        assertTrue(String.valueOf(problem.getMessage()).startsWith(message), problem.getMessage());
    }

    @Test
    void a_file_that_begins_with_a_byte_order_mark_is_read_as_any_other() throws IOException {
        Files.writeString(folder.resolve("a.html"), PAGE);
        Files.writeString(
                folder.resolve("bom.jsonl"), "\ufeff{\"id\": \"one\", \"path\": \"a.html\"}\r\n");
        assertTrue(run("bom.jsonl").getFirst().contains("\"id\":\"one\""));
    }

    @Test
    void paths_stand_beside_the_file_or_are_whole() throws IOException {
        Files.createDirectory(folder.resolve("pages"));
        var page = Files.writeString(folder.resolve("pages/a.HTM"), PAGE);
        Files.writeString(
                folder.resolve("pages.jsonl"),
                "{\"id\": \"one\", \"path\": \"pages/a.HTM\"}\n{\"id\": \"two\", \"path\": \""
                        + page
                        + "\"}");
        assertEquals(2, run("pages.jsonl").size());
        assertTrue(run("pages/a.HTM").getFirst().startsWith("{\"id\":\"a.HTM\""));
    }

    @Test
    void a_page_that_cannot_be_read_is_named_with_its_line() throws IOException {
        Files.createDirectory(folder.resolve("folder.html"));
        Files.writeString(folder.resolve("plain.html.gz"), PAGE);
        refuses("{\"id\": \"one\", \"path\": \"folder.html\"}", "line 2: the page ");
        refuses("{\"id\": \"one\", \"path\": \"plain.html.gz\"}", "line 2: the page ");
        refuses("{\"id\": \"one\", \"path\": \"a\\u0000b.html\"}", "line 2: the page ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "null", "\"text\"", "{\"id\": null}", "{\"id\": \" \"}"})
    void what_is_no_page_is_refused(String line) throws IOException {
        refuses(line, "line 2: \"");
    }

    @Test
    void an_empty_file_has_no_answers() throws IOException {
        Files.writeString(folder.resolve("none.jsonl"), "\n \n");
        assertEquals(List.of(), run("none.jsonl"));
        Files.writeString(folder.resolve("none.html"), "");
        assertTrue(run("none.html").getFirst().contains("\"text\":\"\""));
    }
}
