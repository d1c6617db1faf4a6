package dev.docket.story.summary.title;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.article.Article;
import dev.docket.article.ArticleText;
import dev.docket.article.Origin;
import java.time.Instant;
import java.util.List;
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
            value = {
                "nestlab/Lapwing3: Lapwing3 | Lapwing3",
                "nestlab/lapwing | lapwing",
                "nestlab/Lapwing(中文说明) | Lapwing(中文说明)",
                "Show HN: A ferry in a browser | A ferry in a browser",
                "<think>...</think> Lapwing-Max | Lapwing-Max",
                "The ferry sails – Baltic Post | The ferry sails",
                "The ferry sails – at last | The ferry sails – at last",
                "Either/or: a choice | Either/or: a choice",
            })
    void a_headline_is_a_title_without_what_belongs_to_its_place(String title, String headline) {
        assertEquals(headline, Title.of(titled(title)));
    }
}
