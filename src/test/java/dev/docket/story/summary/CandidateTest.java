package dev.docket.story.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.article.Article;
import dev.docket.article.ArticleText;
import dev.docket.article.Origin;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static boolean leans(String sentence) {
        return new Candidate(article(""), sentence, 0, Set.of(), Set.of()).leans();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It crossed the lagoon in forty minutes.",
                "However, the ferry crossed the lagoon in forty minutes.",
                "In addition the ferry carries four hundred people.",
                "To ona przewiozła czterystu pasażerów przez zalew.",
                "Jednak prom przewiózł czterystu pasażerów przez zalew.",
                "Ale trajekt převezl čtyři sta lidí přes lagunu.",
                "该船周一穿越了潟湖，载有四百名乘客。",
                "此外，渡轮可运送四百名乘客。",
            })
    void a_sentence_that_points_back_leans_on_the_one_before(String sentence) {
        assertTrue(leans(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Italy ordered a second ferry on Monday.",
                "Thessaloniki ordered a second ferry on Monday.",
                "The ferry is fast, and it crossed the lagoon.",
                "Alena Nováková řídí trajekt přes lagunu.",
                "Tenerife received a second ferry on Monday.",
                "渡轮周一穿越了潟湖，它载有四百名乘客。",
            })
    void a_name_that_begins_like_a_pronoun_stands_alone(String sentence) {
        assertFalse(leans(sentence));
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
        assertEquals(12, found.size());
        assertTrue(found.getLast().text().contains("21"), found.getLast().text());
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
