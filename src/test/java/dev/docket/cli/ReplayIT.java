package dev.docket.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two weeks of the bundled newsroom, replayed twice by the packaged application. */
class ReplayIT {

    private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");
    // A week ends on Monday at 06:00, so no number falls on the very first moment.
    private static final Instant START = MONDAY.plus(Duration.ofHours(6));
    private static final Instant END = START.plus(Duration.ofDays(14));
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private static Path folder;
    private static MovableNewsroom newsroom;

    @BeforeAll
    static void replay_twice() throws Exception {
        newsroom = new MovableNewsroom(MONDAY);
        replay("one");
        replay("two");
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    private static void replay(String out) throws Exception {
        var spoken =
                Packaged.run(
                        folder,
                        "replay",
                        "--opml",
                        newsroom.opml(),
                        "--clock",
                        newsroom.clock().toString(),
                        "--from",
                        START.toString(),
                        "--to",
                        END.toString(),
                        "--step",
                        "PT24H",
                        "--out",
                        folder.resolve(out).toString());
        assertEquals(0, spoken.code(), spoken.err());
        assertEquals(END, newsroom.now());
    }

    private static Set<String> files(String out) throws IOException {
        var top = folder.resolve(out);
        try (var paths = Files.walk(top)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> top.relativize(path).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static JsonNode json(String file) throws IOException {
        return JSON.readTree(folder.resolve("one").resolve(file).toFile());
    }

    @Test
    void each_week_has_its_digest_in_every_form() throws IOException {
        var files = files("one");
        for (int number = 1; number <= 2; number++) {
            for (var form : List.of("json", "html", "txt", "eml", "slack.json", "discord.json")) {
                assertTrue(files.contains(number + "." + form), number + "." + form);
            }
        }
        assertFalse(files.contains("3.json"));
        assertFalse(json("1.json").path("stories").isEmpty());
    }

    @Test
    void the_same_sources_give_the_same_bytes() throws IOException {
        assertEquals(files("one"), files("two"));
        for (var file : files("one")) {
            if (!file.equals("summary.json")) { // it holds how long things took
                assertArrayEquals(
                        Files.readAllBytes(folder.resolve("one").resolve(file)),
                        Files.readAllBytes(folder.resolve("two").resolve(file)),
                        file);
            }
        }
    }

    @Test
    void every_article_is_told_with_the_story_it_ended_in() throws IOException {
        var lines = Files.readAllLines(folder.resolve("one/articles.jsonl"));
        assertTrue(lines.size() > 20, () -> lines.size() + " articles");
        for (var line : lines) {
            var article = JSON.readTree(line);
            for (var field : List.of("source", "url", "title", "published", "language", "story")) {
                assertTrue(article.hasNonNull(field), () -> field + " in " + line);
            }
        }
    }

    @Test
    void nothing_is_read_before_it_is_published() throws IOException {
        for (var line : Files.readAllLines(folder.resolve("one/articles.jsonl"))) {
            var published = JSON.readTree(line).get("published").asText();
            assertFalse(Instant.parse(published).isAfter(END), line);
        }
    }

    @Test
    void the_summary_adds_it_up() throws IOException {
        var summary = json("summary.json");
        var lines = Files.readAllLines(folder.resolve("one/articles.jsonl"));
        assertEquals(lines.size(), summary.get("articles").asInt());
        assertEquals(2, summary.get("digests").asInt());
        assertTrue(summary.get("stories").asInt() > 0);
        for (var stage : List.of("gather", "read", "file", "judge", "compose")) {
            assertTrue(summary.get("stages").get(stage).get("seconds").asDouble() > 0, stage);
        }
        assertTrue(summary.get("errors").isEmpty(), () -> summary.get("errors").toString());
    }
}
