package dev.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvalCommandTest {

    private static final String ARTICLE =
            """
            {"id":"%s","lang":"en","date":"2026-01-05","source":"s","title":"Harbor 2 is out",\
            "text":"Harbor 2 was released today by the Beacon lab with its weights."}
            """;
    private static final String FEED =
            """
            <rss version="2.0"><channel><title>Wire</title><link>https://s.example/</link>
            <item><title>One</title><link>https://s.example/1</link></item></channel></rss>
            """;

    @TempDir private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static List<JsonNode> lines(Spoken spoken) throws IOException {
        var nodes = new ArrayList<JsonNode>();
        for (var line : spoken.out().lines().toList()) {
            nodes.add(new ObjectMapper().readTree(line));
        }
        return nodes;
    }

    @Test
    void articles_get_a_cluster_each() throws IOException {
        var file = file("a.jsonl", ARTICLE.formatted("1") + ARTICLE.formatted("2"));
        var spoken = Spoken.to("eval", "stories", file.toString());
        assertEquals(0, spoken.code(), spoken.err());
        var lines = lines(spoken);
        assertEquals(List.of("1", "2"), lines.stream().map(n -> n.get("id").asText()).toList());
        assertEquals(lines.get(0).get("cluster"), lines.get(1).get("cluster"));
    }

    @Test
    void texts_get_a_verdict_each() throws IOException {
        var file = file("t.jsonl", ARTICLE.formatted("7"));
        var spoken = Spoken.to("eval", "verdicts", file.toString());
        assertEquals(0, spoken.code(), spoken.err());
        assertEquals("7", lines(spoken).getFirst().get("id").asText());
        assertTrue(lines(spoken).getFirst().has("label"), spoken.out());
    }

    @Test
    void a_page_gives_its_text() throws IOException {
        var page = file("p.html", "<html><title>T</title><body><p>Some words here.</p></body>");
        var list =
                file("p.jsonl", "{\"id\":\"x\",\"path\":\"p.html\",\"url\":\"https://s.example\"}");
        for (var input : List.of(page, list)) {
            var spoken = Spoken.to("eval", "extract", input.toString());
            assertEquals(0, spoken.code(), spoken.err());
            assertTrue(lines(spoken).getFirst().has("text"), spoken.out());
        }
    }

    @Test
    void a_feed_gives_its_entries() throws IOException {
        var feed = file("f.xml", FEED);
        var list = file("f.jsonl", "{\"id\":\"x\",\"path\":\"f.xml\",\"ctype\":\"text/xml\"}\n");
        for (var input : List.of(feed, list)) {
            var spoken = Spoken.to("eval", "feed", input.toString());
            assertEquals(0, spoken.code(), spoken.err());
            assertEquals(1, lines(spoken).getFirst().get("entries").size(), spoken.out());
        }
    }

    @Test
    void several_files_are_taken_in_order() throws IOException {
        var one = file("1.jsonl", ARTICLE.formatted("1"));
        var two = file("2.jsonl", ARTICLE.formatted("2"));
        var spoken = Spoken.to("eval", "verdicts", two.toString(), one.toString());
        assertEquals(
                List.of("2", "1"),
                lines(spoken).stream().map(node -> node.get("id").asText()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories", "verdicts", "extract", "feed"})
    void a_bad_line_is_named_with_its_number(String stage) throws IOException {
        var good =
                switch (stage) {
                    case "feed", "extract" -> "{\"id\":\"x\",\"path\":\"f.xml\"}\n";
                    default -> ARTICLE.formatted("1");
                };
        file("f.xml", FEED);
        var file = file("bad.jsonl", good + "\n{\"id\": 3,\n");
        var spoken = Spoken.to("eval", stage, file.toString());
        assertEquals(2, spoken.code(), spoken.err());
        assertTrue(spoken.complaint().matches("(?i).*bad\\.jsonl.*line 3.*"), spoken.complaint());
        assertEquals(1, spoken.err().lines().count(), spoken.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories", "verdicts", "extract", "feed"})
    void a_line_without_an_id_is_named_with_its_number(String stage) throws IOException {
        var file = file("bad.jsonl", "{\"text\":\"t\"}\n");
        var spoken = Spoken.to("eval", stage, file.toString());
        assertEquals(2, spoken.code(), spoken.err());
        assertTrue(spoken.complaint().matches("(?i).*line 1.*"), spoken.complaint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories", "verdicts", "extract", "feed"})
    void a_file_that_is_not_there_is_the_callers_mistake(String stage) {
        var spoken = Spoken.to("eval", stage, folder.resolve("none").toString());
        assertEquals(2, spoken.code());
        assertTrue(spoken.complaint().startsWith("docket: There is no file"), spoken.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "feed"})
    void a_listed_file_that_is_not_there_is_named(String stage) throws IOException {
        var list = file("l.jsonl", "{\"id\":\"x\",\"path\":\"gone.xml\"}\n");
        var spoken = Spoken.to("eval", stage, list.toString());
        assertEquals(2, spoken.code(), spoken.err());
        assertTrue(spoken.complaint().contains("gone.xml"), spoken.complaint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories", "verdicts"})
    void a_file_in_another_charset_is_refused(String stage) throws IOException {
        var file = folder.resolve("latin.jsonl");
        Files.write(file, "{\"id\":\"caf\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        var spoken = Spoken.to("eval", stage, file.toString());
        assertEquals(2, spoken.code(), spoken.err());
        assertTrue(spoken.complaint().endsWith("latin.jsonl is not UTF-8"), spoken.complaint());
    }

    @Test
    void without_a_stage_it_names_them() {
        var spoken = Spoken.to("eval");
        assertEquals(2, spoken.code());
        assertEquals("Name a stage: stories, verdicts, extract or feed", spoken.complaint());
    }

    @Test
    void without_a_file_it_asks_for_one() {
        var spoken = Spoken.to("eval", "stories");
        assertEquals(2, spoken.code());
        assertTrue(spoken.complaint().contains("FILE"), spoken.complaint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories", "verdicts", "extract", "feed"})
    void nothing_comes_of_an_empty_file(String stage) throws IOException {
        var spoken = Spoken.to("eval", stage, file("empty.jsonl", "").toString());
        assertEquals(0, spoken.code(), spoken.err());
        assertEquals("", spoken.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories", "verdicts"})
    void lines_may_end_as_windows_ends_them(String stage) throws IOException {
        var lines = (ARTICLE.formatted("1") + ARTICLE.formatted("2")).replace("\n", "\r\n");
        var spoken = Spoken.to("eval", stage, file("w.jsonl", lines).toString());
        assertEquals(0, spoken.code(), spoken.err());
        assertEquals(2, spoken.out().lines().count(), spoken.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories", "verdicts", "extract", "feed"})
    void a_folder_is_no_file(String stage) {
        var spoken = Spoken.to("eval", stage, folder.toString());
        assertEquals(2, spoken.code());
        assertEquals("docket: There is no file " + folder, spoken.complaint());
    }

    @Test
    void what_came_before_the_bad_file_has_been_told() throws IOException {
        var good = file("good.jsonl", ARTICLE.formatted("1"));
        var bad = file("bad.jsonl", "{}\n");
        var spoken = Spoken.to("eval", "stories", good.toString(), bad.toString());
        assertEquals(2, spoken.code());
        assertEquals("1", lines(spoken).getFirst().get("id").asText());
        assertTrue(spoken.complaint().contains("bad.jsonl: line 1"), spoken.complaint());
    }

    @Test
    void an_id_that_comes_twice_is_named_with_both_lines() throws IOException {
        var twice = ARTICLE.formatted("1") + "\n" + ARTICLE.formatted("1");
        var spoken = Spoken.to("eval", "stories", file("t.jsonl", twice).toString());
        assertEquals(2, spoken.code());
        assertTrue(spoken.complaint().contains("line 3: the id \"1\""), spoken.complaint());
        assertTrue(spoken.complaint().contains("on line 1"), spoken.complaint());
        assertEquals("", spoken.out(), "half a clustering is none");
    }

    @Test
    void an_id_comes_back_letter_for_letter() throws IOException {
        var id = "žluťoučký-\u6743\u91cd-\uD83D\uDEA2";
        var spoken =
                Spoken.to("eval", "stories", file("u.jsonl", ARTICLE.formatted(id)).toString());
        assertEquals(id, lines(spoken).getFirst().get("id").asText());
    }

    @ParameterizedTest
    @CsvSource({"extract, p.html", "feed, f.xml"})
    void a_list_names_its_files_from_where_it_stands(String stage, String name) throws IOException {
        var inner = Files.createDirectory(folder.resolve("inner"));
        Files.writeString(inner.resolve("p.html"), "<p>Some words here.</p>");
        Files.writeString(inner.resolve("f.xml"), FEED);
        var list =
                Files.writeString(
                        inner.resolve("l.jsonl"),
                        "{\"id\":\"x\",\"path\":\"%s\",\"url\":\"https://s.example/\"}"
                                .formatted(name));
        var spoken = Spoken.to("eval", stage, list.toString());
        assertEquals(0, spoken.code(), spoken.err());
        assertEquals("x", lines(spoken).getFirst().get("id").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "feed"})
    void a_listed_folder_is_no_file_either(String stage) throws IOException {
        Files.createDirectory(folder.resolve("inner"));
        var list =
                file("l.jsonl", "{\"id\":\"x\",\"path\":\"inner\",\"url\":\"https://a.example/\"}");
        var spoken = Spoken.to("eval", stage, list.toString());
        assertEquals(2, spoken.code(), spoken.err());
        assertTrue(spoken.complaint().contains("l.jsonl"), spoken.complaint());
    }

    @Test
    void an_option_that_there_is_not_ends_with_2() {
        var spoken = Spoken.to("eval", "stories", "--fast", "a.jsonl");
        assertEquals(2, spoken.code());
        assertTrue(spoken.complaint().contains("--fast"), spoken.complaint());
    }
}
