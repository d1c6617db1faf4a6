package dev.docket.story.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.article.Article;
import dev.docket.article.ArticleText;
import dev.docket.article.Origin;
import dev.docket.platform.text.Language;
import dev.docket.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Summaries of real news, where that lies beside the checkout. */
class NewsstandSummariesTest {

    private static final Path NEWS = Path.of("../shared/data/stories/newsstand.jsonl");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** As many stories as a week has for one digest. */
    private static final int WEEK = 60;

    private static Article article(long id, ObjectNode line) {
        var source = line.path("source").asText();
        var date = Instant.parse(line.path("date").asText());
        return new Article(
                id,
                new Origin(1, source, source, 2),
                line.path("url").asText(),
                new ArticleText(
                        line.path("title").asText(),
                        line.path("text").asText(),
                        line.path("lang").asText()),
                date,
                date,
                List.of());
    }

    private static List<Story> stories() throws IOException {
        Assumptions.assumeTrue(Files.exists(NEWS), "no news at " + NEWS);
        var lines = new ArrayList<ObjectNode>();
        var articles = new ArrayList<Article>();
        for (var line : Files.readAllLines(NEWS)) {
            lines.add((ObjectNode) JSON.readTree(line));
            articles.add(article(lines.size(), lines.getLast()));
        }
        return Filed.stories(articles, lines).stream().filter(s -> !s.isRoundup()).toList();
    }

    @Test
    void real_news_is_told_in_whole_sentences_of_its_sources() throws IOException {
        var stories = stories();
        var found = new ArrayList<Fault.Found>();
        for (int from = 0; from < stories.size(); from += WEEK) {
            var checker = new SummaryChecker(Language.EN);
            var told = new ArrayList<String>();
            for (var story : stories.subList(from, Math.min(from + WEEK, stories.size()))) {
                var summary = story.summary(Language.EN, told);
                checker.check(story, summary);
                summary.lines().forEach(line -> told.add(line.text()));
            }
            found.addAll(checker.found());
        }
        var few = found.stream().filter(one -> one.fault() == Fault.TOO_FEW).toList();
        found.removeAll(few);
        assertEquals(List.of(), found);
        assertTrue(few.size() * 20 < stories.size(), few.size() + " of " + stories.size());
    }
}
