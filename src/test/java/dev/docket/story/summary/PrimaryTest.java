package dev.docket.story.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.article.Article;
import dev.docket.article.ArticleText;
import dev.docket.article.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrimaryTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final int FULL = 900;

    private static Article article(
            long id, String publisher, int authority, String language, String title, int length) {
        return new Article(
                id,
                new Origin(id, publisher, publisher, authority),
                "https://news.example/" + id,
                new ArticleText(title, "x".repeat(length), language),
                MONDAY.plus(Duration.ofHours(id)),
                MONDAY.plus(Duration.ofDays(9)),
                List.of());
    }

    private static long first(Article... articles) {
        return Primary.inOrder(List.of(articles), "en").getFirst().id();
    }

    @ParameterizedTest
    @CsvSource({
        "cs, cs, 0",
        "cs-CZ, cs, 0",
        "CS, cs, 0",
        "en, cs, 1",
        "en-GB, cs, 1",
        "pl, cs, 2",
        "zh-Hans, cs, 2",
        "und, cs, 2",
        "'', cs, 2",
        "en, en, 0",
        "cs, en, 2",
    })
    void the_wanted_language_comes_before_english_and_english_before_all(
            String language, String wanted, int tier) {
        assertEquals(tier, Primary.tier(language, wanted));
    }

    @Test
    void the_maker_speaks_before_a_longer_report_of_others() {
        assertEquals(
                2,
                first(
                        article(1, "Lab Watch", 3, "en", "OLMo 9 tested", 4000),
                        article(2, "Ai2", 3, "en", "OLMo 9 is here", 150)));
    }

    @Test
    void a_maker_who_says_next_to_nothing_does_not_speak_first() {
        assertEquals(
                1,
                first(
                        article(1, "Lab Watch", 2, "en", "OLMo 9 tested", FULL),
                        article(2, "Ai2", 3, "en", "OLMo 9 is here", 60)));
    }

    @Test
    void who_only_repeats_what_a_maker_says_is_not_the_maker() {
        assertEquals(
                1,
                first(
                        article(1, "Lab Watch", 3, "en", "OLMo 9 tested", FULL),
                        article(2, "Ai2 fan club", 1, "en", "OLMo 9 is here", FULL)));
    }

    @Test
    void a_maker_in_another_language_waits_for_those_who_speak_ours() {
        assertEquals(
                1,
                first(
                        article(1, "Lab Watch", 1, "en", "Qwen 9 tested", FULL),
                        article(2, "Alibaba Qwen", 3, "zh", "Qwen 9", FULL)));
    }

    @Test
    void beyond_a_certain_length_more_text_is_no_merit() {
        assertEquals(
                1,
                first(
                        article(2, "Times", 2, "en", "Ferry", 90_000),
                        article(1, "Post", 2, "en", "Ferry", 5_000)),
                "the older of two long ones");
    }

    @Test
    void the_order_does_not_depend_on_how_the_articles_come() {
        var articles = new ArrayList<Article>();
        for (int i = 1; i <= 12; i++) {
            var language = i % 4 == 0 ? "zh" : "en";
            articles.add(article(i, "P" + i % 3, i % 3 + 1, language, "Ferry", i % 5 * 200));
        }
        var expected = Primary.inOrder(articles, "en");
        var random = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(articles, random);
            assertEquals(expected, Primary.inOrder(articles, "en"));
        }
    }
}
