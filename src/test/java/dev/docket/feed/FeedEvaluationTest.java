package dev.docket.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedEvaluationTest {

    @TempDir private Path folder;

    private List<String> evaluate(Path file) throws IOException {
        var lines = new ArrayList<String>();
        FeedEvaluation.evaluate(file, lines::add);
        return lines;
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_list_gives_a_line_for_each_feed_packed_or_not() throws IOException {
        var feed =
                Feeds.rss(
                        Feeds.item(
                                "1",
                                "One",
                                "https://h.example/1",
                                "Sun, 01 Mar 2026 09:00:00 GMT"));
        write("a.xml", feed);
        try (var gzip = new GZIPOutputStream(Files.newOutputStream(folder.resolve("b.xml.gz")))) {
            gzip.write("<html></html>".getBytes(UTF_8));
        }
        var list =
                write(
                        "list.jsonl",
                        """
                        {"id": "a", "path": "a.xml", "ctype": ""}

                        {"id": "b", "path": "b.xml.gz"}
                        """);
        var expected =
                """
                {"id":"a","kind":"rss","title":"Harbour Notes","link":null,"entries":[{"id":"1","title":"One",\
                "link":"https://h.example/1","date":"2026-03-01T09:00:00Z","author":null,"summary":"About One"}]}
                {"id":"b","error":"The address shows a web page, not a feed"}\
                """;
        assertEquals(expected.lines().toList(), evaluate(list));
    }

    @Test
    void a_feed_file_is_read_by_its_name() throws IOException {
        var file = write("a.xml", Feeds.rss());
        assertTrue(
                evaluate(file).getFirst().startsWith("{\"id\":\"" + file + "\",\"kind\":\"rss\""));
    }

    @Test
    void a_line_that_is_wrong_is_named_by_its_number() {
        var broken = write("list.jsonl", "\n{\"id\":\"a\"\n");
        var thrown = assertThrows(IllegalArgumentException.class, () -> evaluate(broken));
        var message = String.valueOf(thrown.getMessage());
        assertTrue(message.startsWith(broken + ", line 2: no JSON: "), message);
        var incomplete = write("other.jsonl", "{\"id\":\"a\"}");
        assertEquals(
                incomplete + ", line 1: needs \"id\" and \"path\"",
                assertThrows(IllegalArgumentException.class, () -> evaluate(incomplete))
                        .getMessage());
    }

    @Test
    void a_missing_file_is_an_error_with_the_line_that_names_it() {
        var list = write("list.jsonl", "{\"id\":\"a\",\"path\":\"nowhere.xml\"}");
        var problem = assertThrows(IllegalArgumentException.class, () -> evaluate(list));
        assertTrue(String.valueOf(problem.getMessage()).contains(", line 1: there is no file"));
    }
}
