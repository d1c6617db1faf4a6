package dev.docket.story.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.article.Article;
import dev.docket.article.ArticleText;
import dev.docket.article.Origin;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidateTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    private static Article article(String body) {
        return new Article(
                1,
                new Origin(1, "Post", "Post", 2),
                "https://news.example/1",
                new ArticleText("Ferry", body, "en"),
                MONDAY,
                MONDAY,
                List.of());
    }

    @Test
    void only_quotable_sentences_are_candidates_and_only_they_are_counted() {
        var found =
                Candidate.of(
                        article(
                                "Share this! The shipyard of Gdynia launched the ferry Marzanna on"
                                        + " Monday. What next? The port of Szczecin paid for the"
                                        + " ferry Marzanna and its hydrogen."));
        assertEquals(2, found.size());
        assertEquals(List.of(0, 1), found.stream().map(Candidate::position).toList());
    }

    @Test
    void the_end_of_a_long_text_is_not_looked_at() {
        var body = new StringBuilder();
        for (int i = 10; i < 60; i++) {
            body.append("Harbour number ").append(i).append(" received a crane of its own. ");
        }
        var found = Candidate.of(article(body.toString()));
        assertEquals(16, found.size());
        assertTrue(found.getLast().text().contains("25"), found.getLast().text());
    }

    @Test
    void a_text_without_a_sentence_has_no_candidates() {
        assertEquals(List.of(), Candidate.of(article("")));
        assertEquals(List.of(), Candidate.of(article("Menu\nHome\nContact\n")));
    }

    @Test
    void a_line_keeps_its_sentence_and_its_article() {
        var sentence = "The shipyard of Gdynia launched the ferry Marzanna on Monday.";
        var line = Candidate.of(article(sentence)).getFirst().line();
        assertEquals(sentence, line.text());
        assertEquals(1, line.articleId());
        assertEquals("en", line.language());
    }
}
