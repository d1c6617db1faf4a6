package dev.docket.cli.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.article.Article;
import dev.docket.article.ArticleText;
import dev.docket.article.Articles;
import dev.docket.article.Origin;
import dev.docket.platform.database.Database;
import dev.docket.story.Stories;
import dev.docket.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleLinesTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    private final Jdbi nowhere = Jdbi.create("jdbc:none").installPlugin(new SqlObjectPlugin());
    private final List<Article> read = new ArrayList<>();
    private final Map<Long, Story> storyOf = new TreeMap<>();
    private final Articles articles =
            new Articles(nowhere) {
                @Override
                public List<Article> after(long id, int limit) {
                    return read.stream().filter(a -> a.id() > id).limit(limit).toList();
                }
            };
    private final Stories stories =
            new Stories(nowhere, articles) {
                @Override
                public Optional<Story> ofArticle(long id) {
                    return Optional.ofNullable(storyOf.get(id));
                }
            };

    @TempDir private Path folder;

    private Article article(long id, String title, @Nullable Instant published) {
        var article =
                new Article(
                        id,
                        new Origin(1, "Baltic Post", "Baltic Press", 2),
                        "https://news.example/" + id,
                        new ArticleText(title, "It sails.", "en"),
                        published,
                        MONDAY,
                        List.of());
        read.add(article);
        return article;
    }

    private List<JsonNode> written() throws IOException {
        var file = folder.resolve("articles.jsonl");
        int count = new ArticleLines(articles, stories).write(file);
        var lines = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(file)) {
            lines.add(Database.json().readTree(line));
        }
        assertEquals(count, lines.size());
        return lines;
    }

    @Test
    void nothing_read_is_an_empty_file() throws IOException {
        assertEquals(List.of(), written());
    }

    @Test
    void an_article_is_one_line_with_the_story_it_ended_in() throws IOException {
        storyOf.put(7L, Story.of(3, List.of(article(7, "A ferry", MONDAY)), null));
        var line = written().getFirst();
        assertEquals(7, line.path("id").asLong());
        assertEquals("Baltic Post", line.path("source").asText());
        assertEquals("https://news.example/7", line.path("url").asText());
        assertEquals("2026-03-02T08:00:00Z", line.path("published").asText());
        assertEquals("en", line.path("language").asText());
        assertEquals(3, line.path("story").asLong());
    }

    @Test
    void an_article_that_is_not_filed_has_no_story() throws IOException {
        article(1, "A ferry", MONDAY);
        assertTrue(written().getFirst().path("story").isNull());
    }

    @Test
    void a_title_with_a_line_break_stays_on_its_line() throws IOException {
        article(1, "A ferry\nand \"her\" sister\u2028too", MONDAY);
        assertEquals(
                "A ferry\nand \"her\" sister\u2028too",
                written().getFirst().path("title").asText());
    }

    @Test
    void without_a_date_of_its_own_an_article_has_that_of_its_arrival() throws IOException {
        article(1, "A ferry", null);
        assertEquals(MONDAY.toString(), written().getFirst().path("published").asText());
    }

    @Test
    void many_articles_are_written_once_each_and_in_order() throws IOException {
        for (int i = 1; i <= 1001; i++) {
            article(3L * i, "No. " + i, MONDAY);
        }
        var ids = written().stream().map(line -> line.path("id").asLong()).toList();
        assertEquals(read.stream().map(Article::id).toList(), ids);
    }
}
