package dev.docket.story.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.article.Article;
import dev.docket.article.ArticleText;
import dev.docket.article.Origin;
import dev.docket.article.extract.PlainText;
import dev.docket.cli.newsroom.Newsroom;
import dev.docket.cli.newsroom.paper.Outlet;
import dev.docket.cli.newsroom.paper.Piece;
import dev.docket.platform.text.Language;
import dev.docket.story.Story;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every summary that the demo's readers could be shown. */
class DemoSummariesTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static List<Article> articles() {
        var articles = new ArrayList<Article>();
        for (var outlet : Newsroom.opening(MONDAY).outlets()) {
            outlet.pieces().forEach(piece -> articles.add(article(outlet, piece)));
        }
        articles.sort(Comparator.comparing(Article::date).thenComparing(Article::url));
        return articles;
    }

    private static Article article(Outlet outlet, Piece piece) {
        var profile = outlet.profile();
        var body = PlainText.of(piece.body().html("https://demo.example"));
        return new Article(
                (outlet.slug() + piece.slug()).hashCode(),
                new Origin(1, profile.name(), profile.publisher(), profile.authority()),
                "https://demo.example/" + outlet.slug() + "/" + piece.slug(),
                new ArticleText(piece.title(), body, profile.language()),
                piece.published(),
                piece.published(),
                List.of());
    }

    private static ObjectNode line(Article article) {
        return JSON.createObjectNode()
                .put("id", Long.toString(article.id()))
                .put("lang", article.text().language())
                .put("date", article.date().toString())
                .put("source", article.origin().publisher())
                .put("title", article.text().title())
                .put("text", article.text().body())
                .put("url", article.url());
    }

    private static List<Story> stories() throws IOException {
        var articles = articles();
        return Filed.stories(articles, articles.stream().map(DemoSummariesTest::line).toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_reader_is_shown_a_faulty_summary(Language reader) throws IOException {
        var checker = new SummaryChecker(reader);
        var told = new ArrayList<String>();
        var stories = stories().stream().filter(story -> !story.isRoundup()).toList();
        for (var story : stories) {
            var summary = story.summary(reader, told);
            checker.check(story, summary);
            summary.lines().forEach(line -> told.add(line.text()));
        }
        assertEquals(List.of(), checker.found());
        assertTrue(told.size() >= 2 * stories.size() * 0.9, told.size() + " lines");
    }
}
