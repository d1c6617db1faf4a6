package dev.docket.story.summary.title;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.article.Article;
import dev.docket.article.ArticleText;
import dev.docket.article.Origin;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    private static Article titled(String title) {
        return new Article(
                1,
                new Origin(1, "Baltic Post", "Baltic Press", 2),
                "https://news.example/1",
                new ArticleText(title, "", "en"),
                MONDAY,
                MONDAY,
                List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "nestlab/Lapwing3: Lapwing3 | Lapwing3",
                "nestlab/lapwing | lapwing",
                "nestlab/Lapwing(中文说明) | Lapwing(中文说明)",
                "Show HN: A ferry in a browser | A ferry in a browser",
                "<think>...</think> Lapwing-Max | Lapwing-Max",
                "The ferry sails – Baltic Post | The ferry sails",
                "The ferry sails – at last | The ferry sails – at last",
                "Either/or: a choice | Either/or: a choice",
                "[D] A ferry for the lagoon | A ferry for the lagoon",
                "【独家】渡轮 Marzanna 下水 | 渡轮 Marzanna 下水",
                "A ferry for the lagoon [pdf] | A ferry for the lagoon",
                "Breaking: A ferry for the lagoon | A ferry for the lagoon",
                "渡轮下水 2026/03/02 | 渡轮下水",
                "2026-03-02: A ferry for the lagoon | A ferry for the lagoon",
                "A ferry for the lagoon (March 2, 2026) | A ferry for the lagoon",
                "Week 9: A ferry for the lagoon | A ferry for the lagoon",
                "A ferry for the lagoon (Part 2) | A ferry for the lagoon",
                "🚢🚢 A ferry 🎉 for the lagoon!!! | A ferry for the lagoon!",
                "Marzanna! Marzanna! Marzanna! | Marzanna!",
                "Marzanna 3: Everything you need to know | Marzanna 3",
                "NEW FERRY BEATS EVERY OTHER MARZANNA RECORD | NEW Ferry Beats Every Other Marzanna"
                        + " Record",
                "GDYNIA sells a ferry to Szczecin | GDYNIA sells a ferry to Szczecin",
                "The ferry sails. | The ferry sails",
                "The ferry sails – Baltic Post – News | The ferry sails",
                "Baltic Post - The ferry sails | The ferry sails",
                "渡轮下水_Baltic Post | 渡轮下水",
                "The ferry sails - news | The ferry sails",
                "3 ferries - 2 crews | 3 ferries - 2 crews",
            })
    void a_headline_is_a_title_without_what_belongs_to_its_place(String title, String headline) {
        assertEquals(headline, Title.of(titled(title)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The ferry sails ｜ Baltic Post", "The ferry sails \uFFE8 Baltic Press"})
    void a_wide_bar_stands_before_a_site_as_well(String title) {
        assertEquals("The ferry sails", Title.of(titled(title)));
    }

    @Test
    void a_title_of_nothing_but_its_place_stays() {
        assertEquals("🚢", Title.of(titled("🚢")));
        assertEquals("Baltic Post", Title.of(titled("Baltic Post")));
    }
}
