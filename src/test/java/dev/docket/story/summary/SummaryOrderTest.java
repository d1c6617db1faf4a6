package dev.docket.story.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.article.Article;
import dev.docket.article.ArticleText;
import dev.docket.article.Origin;
import dev.docket.platform.text.Language;
import dev.docket.story.Story;
import dev.docket.story.Summary;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who speaks for a story, and in which language. */
class SummaryOrderTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final String LAUNCH =
            "The shipyard of Gdynia launched the hydrogen ferry Marzanna on Monday.";
    private static final String FULL =
            LAUNCH + " Wanda Nowak built it with a crew of ninety.".repeat(10);

    private static Article article(
            long id, String source, int authority, String language, String title, String body) {
        return new Article(
                id,
                new Origin(id, source, source, authority),
                "https://news.example/" + id,
                new ArticleText(title, body, language),
                MONDAY.plus(Duration.ofHours(id)),
                MONDAY,
                List.of());
    }

    private static Article english(long id, int authority, String body) {
        return article(id, "Baltic Post", authority, "en", "Ferry Marzanna " + id, body);
    }

    private static Summary summary(Language preferred, Article... articles) {
        return Story.of(1, List.of(articles), null).summary(preferred);
    }

    private static long primary(Article... articles) {
        return summary(Language.EN, articles).primaryArticleId();
    }

    @Test
    void a_full_report_speaks_before_a_note_of_higher_standing() {
        assertEquals(2, primary(english(1, 3, LAUNCH), english(2, 1, FULL)));
    }

    @Test
    void of_two_full_reports_the_one_of_higher_standing_speaks() {
        assertEquals(2, primary(english(1, 1, FULL + LAUNCH), english(2, 2, FULL)));
    }

    @Test
    void of_equals_the_longer_speaks_and_of_equally_long_ones_the_older() {
        assertEquals(2, primary(english(1, 2, FULL), english(2, 2, FULL + LAUNCH)));
        assertEquals(1, primary(english(2, 2, FULL), english(1, 2, FULL)));
    }

    @Test
    void an_article_without_a_title_never_speaks_first() {
        var untitled = article(1, "Lab", 3, "en", " ", FULL);
        assertEquals(2, primary(untitled, english(2, 1, LAUNCH)));
    }

    @ParameterizedTest
    @CsvSource({"EN, 1", "CS, 2", "PL, 3"})
    void each_reader_hears_the_source_in_their_language(Language preferred, long id) {
        var summary =
                summary(
                        preferred,
                        english(1, 1, LAUNCH),
                        article(2, "Noviny", 1, "cs-CZ", "Trajekt", "Trajekt vyplul."),
                        article(3, "Gazeta", 1, "pl", "Prom", "Prom wypłynął."),
                        article(4, "报", 3, "zh", "渡轮", FULL));
        assertEquals(id, summary.primaryArticleId());
    }

    @Test
    void a_story_told_in_chinese_only_is_summed_up_in_chinese() {
        var body = "格但斯克船厂周一发布了第一艘氢动力渡轮。该渡轮可运送四百名乘客穿越潟湖，耗时四十分钟。";
        var summary = summary(Language.CS, article(1, "报", 2, "zh-CN", "氢动力渡轮下水", body));
        assertEquals("zh-CN", summary.language());
        assertEquals("氢动力渡轮下水", summary.headline());
        assertTrue(!summary.lines().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Ferry launched | Baltic Post # Ferry launched",
                "Ferry launched - baltic post # Ferry launched",
                "Ferry launched – Baltic Post # Ferry launched",
                "Ferry launched | Photos # Ferry launched | Photos",
                "Szczecin - Gdynia by ferry # Szczecin - Gdynia by ferry",
                "Baltic Post # Baltic Post",
                "Ferry   launched # Ferry launched",
            })
    void a_headline_loses_the_name_of_its_site_and_nothing_else(String title, String headline) {
        var told = article(1, "Baltic Post", 2, "en", title, FULL);
        assertEquals(headline, summary(Language.EN, told).headline());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_line_stands_word_for_word_in_the_article_it_names(Language preferred) {
        var articles = List.of(english(1, 1, FULL), english(2, 2, LAUNCH), english(3, 3, FULL));
        for (var line : Story.of(1, articles, null).summary(preferred).lines()) {
            var said = articles.get((int) line.articleId() - 1).text().body();
            assertTrue(said.contains(line.text()), line.text());
        }
    }

    @Test
    void the_order_of_the_articles_makes_no_difference() {
        var articles = new ArrayList<Article>();
        for (int i = 1; i <= 5; i++) {
            articles.add(english(i, i % 3 + 1, LAUNCH + " Port " + i + " paid " + i + "0 euros."));
        }
        var forward = Story.of(1, articles, null).summary(Language.EN);
        Collections.reverse(articles);
        assertEquals(forward, Story.of(1, articles, null).summary(Language.EN));
    }

    @Test
    void a_summary_has_at_most_four_lines_and_no_line_twice() {
        var articles = new ArrayList<Article>();
        for (int i = 1; i <= 9; i++) {
            articles.add(
                    english(
                            i,
                            2,
                            "Harbour Velm%d in Prussia received crane number %d00 on Monday."
                                    .formatted(i, i)));
        }
        var lines = Story.of(1, articles, null).summary(Language.EN).lines();
        assertTrue(lines.size() <= 4, lines.toString());
        assertEquals(
                lines.size(),
                new HashSet<>(lines.stream().map(Summary.Line::text).toList()).size());
    }

    @Test
    void a_sentence_that_leans_on_another_does_not_lead() {
        var body = "It was launched by the shipyard of Gdynia in front of a crowd. " + LAUNCH;
        var lines = summary(Language.EN, english(1, 2, body)).lines();
        assertEquals(LAUNCH, lines.getFirst().text());
    }
}
