package dev.docket.story.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.article.Article;
import dev.docket.article.ArticleText;
import dev.docket.article.Origin;
import dev.docket.story.Summary;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which sentences a summary takes, given the articles in their order. */
class ExtractionTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final String LAUNCH =
            "The shipyard of Gdynia launched the hydrogen ferry Marzanna on Monday.";
    private static final String PRICE =
            "The port of Szczecin paid 31 million euros for the ferry Marzanna.";
    private static final String CREW =
            "Captain Wanda Nowak leads a crew of 14 on board the ferry Marzanna.";
    private static final String LEANS =
            "It was launched in front of a crowd that had waited since the morning.";

    private long next = 1;

    private Article article(String language, String... sentences) {
        return new Article(
                next++,
                new Origin(1, "Post", "Post", 2),
                "https://news.example/" + next,
                new ArticleText("Ferry", String.join(" ", sentences), language),
                MONDAY,
                MONDAY,
                List.of());
    }

    private static List<String> lines(String headline, Article... articles) {
        return new Extraction(headline, List.of())
                .from(List.of(articles), "en").stream().map(Summary.Line::text).toList();
    }

    @Test
    void the_first_article_leads_with_its_first_sentence() {
        var lines = lines("A new ferry", article("en", LAUNCH, PRICE), article("en", CREW));
        assertEquals(LAUNCH, lines.getFirst());
    }

    @Test
    void each_further_article_adds_what_only_it_says() {
        var lines =
                lines(
                        "A new ferry",
                        article("en", LAUNCH),
                        article("en", LAUNCH, PRICE),
                        article("en", LAUNCH, CREW));
        assertEquals(List.of(LAUNCH, PRICE, CREW), lines);
    }

    @Test
    void one_article_alone_tells_its_story_in_two_or_three_sentences() {
        var lines = lines("A new ferry", article("en", LAUNCH, PRICE, CREW, PRICE, CREW));
        assertTrue(lines.size() >= 2 && lines.size() <= 3, lines::toString);
    }

    @Test
    void a_sentence_that_names_nothing_new_adds_nothing() {
        var again = "On Monday the hydrogen ferry Marzanna left the shipyard of Gdynia at last.";
        assertEquals(
                List.of(LAUNCH), lines("A new ferry", article("en", LAUNCH), article("en", again)));
    }

    @Test
    void a_leaning_sentence_never_leads() {
        assertEquals(LAUNCH, lines("A boat", article("en", LEANS, LAUNCH)).getFirst());
        assertEquals(List.of(), lines("A boat", article("en", LEANS)));
    }

    @Test
    void a_leaning_sentence_is_never_added_to_others() {
        var lines =
                lines(
                        "A boat",
                        article(
                                "en",
                                LAUNCH,
                                "It cost Szczecin 31 million euros and"
                                        + " Wanda Nowak a year of sleep."));
        assertEquals(List.of(LAUNCH), lines);
    }

    @Test
    void what_has_nothing_to_do_with_the_story_is_left_out() {
        var aside = "Bakers of Brno demanded 12 crowns more for every loaf of bread on Tuesday.";
        var lines = lines("Ferry Marzanna", article("en", LAUNCH, PRICE, CREW, LEANS, aside));
        assertFalse(lines.contains(aside), lines::toString);
    }

    @Test
    void a_headline_is_not_said_again_in_other_words_of_the_same_kind() {
        var lines = lines(LAUNCH.replace(".", ""), article("en", LAUNCH, PRICE));
        assertEquals(List.of(PRICE), lines);
    }

    @Test
    void other_languages_speak_only_while_there_is_too_little_to_say() {
        var chinese = "格但斯克船厂周一发布了第一艘渡轮 Velm 400，可载四百名乘客。";
        assertEquals(
                List.of(LAUNCH, PRICE),
                lines("A boat", article("zh", chinese), article("en", LAUNCH, PRICE)));
        assertEquals(
                List.of(LAUNCH, chinese),
                lines("A boat", article("zh", chinese), article("en", LAUNCH)));
    }

    @Test
    void an_article_without_a_quotable_sentence_is_passed_over() {
        var menu = article("en", "Home | News | Ships");
        assertEquals(List.of(LAUNCH), lines("A boat", menu, article("en", LAUNCH)));
        assertEquals(List.of(), lines("A boat", menu));
        assertEquals(List.of(), lines("A boat"));
    }

    @Test
    void ten_articles_come_to_four_lines_at_most() {
        var articles = new Article[10];
        for (int i = 0; i < articles.length; i++) {
            articles[i] =
                    article(
                            "en",
                            "Harbour Velm%d in Brask%d bought ferry number %d00 on Monday."
                                    .formatted(i, i, i + 1));
        }
        var lines = lines("Ferry Marzanna", articles);
        assertTrue(lines.size() <= 4, lines::toString);
    }
}
