package dev.docket.story.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.article.Article;
import dev.docket.article.ArticleText;
import dev.docket.article.Origin;
import dev.docket.platform.text.Language;
import dev.docket.story.Story;
import dev.docket.story.Summary;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummarizerTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final String LEAD =
            "The shipyard of Gdynia launched the hydrogen ferry Marzanna on Monday.";
    private static final String PASSENGERS =
            "Marzanna carries 400 passengers across the lagoon in forty minutes.";
    private static final String PRICE =
            "The ferry cost 31 million euros, which the port of Szczecin paid.";

    private static Article article(
            long id, int authority, String language, String title, String... body) {
        var text = new ArticleText(title, String.join("\n", body), language);
        var origin = new Origin(id, "Baltic Post", "Baltic Post", authority);
        return new Article(
                id, origin, "https://news.example/" + id, text, MONDAY, MONDAY, List.of());
    }

    private static Summary summary(Language preferred, Article... articles) {
        return Story.of(1, List.of(articles), null).summary(preferred);
    }

    private static List<String> lines(Summary summary) {
        return summary.lines().stream().map(Summary.Line::text).toList();
    }

    @Test
    void the_primary_source_leads_and_each_other_adds_what_is_new() {
        var summary =
                summary(
                        Language.EN,
                        article(
                                1,
                                1,
                                "en",
                                "A boat",
                                "The hydrogen ferry Marzanna was launched in Gdynia on Monday.",
                                PRICE),
                        article(
                                2,
                                3,
                                "en",
                                "Ferry Marzanna launched | Baltic Post",
                                LEAD,
                                PASSENGERS));
        assertEquals("Ferry Marzanna launched", summary.headline());
        assertEquals(2, summary.primaryArticleId());
        assertEquals(LEAD, lines(summary).getFirst());
        assertTrue(lines(summary).contains(PRICE));
        assertTrue(summary.lines().size() <= 4);
    }

    @Test
    void a_sentence_is_not_said_twice() {
        var summary =
                summary(
                        Language.EN,
                        article(1, 3, "en", "Ferry", LEAD),
                        article(2, 2, "en", "Ferry", LEAD),
                        article(3, 2, "en", "Ferry", LEAD, PASSENGERS));
        assertEquals(List.of(LEAD, PASSENGERS), lines(summary));
    }

    @Test
    void the_headline_is_not_repeated() {
        var summary = summary(Language.EN, article(1, 3, "en", LEAD, LEAD, PASSENGERS));
        assertEquals(List.of(PASSENGERS), lines(summary));
    }

    @Test
    void readers_get_their_language_where_a_source_speaks_it() {
        var czech = "Loděnice v Gdyni spustila v pondělí na vodu vodíkový trajekt Marzanna.";
        var more = "Trajekt Marzanna stál 31 milionů eur a uveze 400 cestujících najednou.";
        var summary =
                summary(
                        Language.CS,
                        article(1, 3, "en", "Ferry Marzanna launched", LEAD, PASSENGERS),
                        article(2, 1, "cs", "Trajekt na vodík", czech, more));
        assertEquals("cs", summary.language());
        assertEquals(List.of(czech, more), lines(summary));
    }

    @Test
    void english_stands_in_where_nobody_speaks_the_readers_language() {
        var summary =
                summary(
                        Language.PL,
                        article(1, 3, "zh", "渡轮下水", "格但斯克船厂周一发布了第一艘氢动力渡轮。"),
                        article(2, 1, "en", "Ferry Marzanna launched", LEAD, PASSENGERS));
        assertEquals("Ferry Marzanna launched", summary.headline());
        assertEquals(List.of(LEAD, PASSENGERS), lines(summary));
    }

    @Test
    void the_maker_speaks_first_of_what_it_made() {
        var origin = new Origin(9, "Ai2 blog", "Ai2", 3);
        var text = new ArticleText("OLMo 9 is here", LEAD + "\n" + PASSENGERS, "en");
        var maker = new Article(9, origin, "https://ai2.example", text, MONDAY, MONDAY, List.of());
        var longer = article(1, 3, "en", "OLMo 9 tested", LEAD.concat(" ").repeat(20));
        assertEquals(9, summary(Language.EN, longer, maker).primaryArticleId());
    }

    @Test
    void a_text_without_a_quotable_sentence_has_a_headline_and_no_lines() {
        var summary = summary(Language.EN, article(1, 2, "en", "Ferry Marzanna", "Read more..."));
        assertEquals(List.of(), summary.lines());
    }

    @Test
    void a_fact_told_twice_in_chinese_is_told_once() {
        var summary =
                summary(
                        Language.EN,
                        article(
                                1,
                                2,
                                "zh",
                                "渡轮 Marzanna 下水",
                                "格但斯克造船厂发布了氢能渡轮 Marzanna，可载 400 名乘客横渡潟湖。",
                                "格但斯克造船厂近日正式发布氢能渡轮 Marzanna，该渡轮可载 400 名乘客，由 H2Yard 建造。",
                                "渡轮造价 3100 万欧元，由什切青港支付。"));
        assertEquals(
                List.of("格但斯克造船厂发布了氢能渡轮 Marzanna，可载 400 名乘客横渡潟湖。", "渡轮造价 3100 万欧元，由什切青港支付。"),
                lines(summary));
    }
}
