package dev.docket.story.summary.title;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.article.Article;
import dev.docket.article.ArticleText;
import dev.docket.article.Origin;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of the titles stands above a story. */
class HeadlineTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final String NEWS = "Gdynia launches the hydrogen ferry Marzanna";

    private static Article titled(String language, String title) {
        return titled(language, title, "https://news.example/1");
    }

    private static Article titled(String language, String title, String url) {
        return new Article(
                1,
                new Origin(1, "Baltic Post", "Baltic Press", 2),
                url,
                new ArticleText(title, "", language),
                MONDAY,
                MONDAY,
                List.of());
    }

    private static Headline headline(String reader, Article... articles) {
        return Headline.of(List.of(articles), reader);
    }

    @Test
    void a_title_in_the_readers_language_goes_before_a_better_one() {
        var czech = titled("cs", "Proč pluje Marzanna na vodík?");
        assertEquals(
                new Headline("Proč pluje Marzanna na vodík?", "cs"),
                headline("cs", titled("en", NEWS), czech));
        assertEquals(new Headline(NEWS, "en"), headline("pl", czech, titled("en", NEWS)));
    }

    @Test
    void what_there_is_stands_above_with_its_own_language() {
        assertEquals(new Headline("格但斯克船厂发布渡轮", "zh"), headline("en", titled("zh", "格但斯克船厂发布渡轮")));
    }

    @Test
    void a_chinese_title_of_an_english_document_is_chinese() {
        assertEquals(
                new Headline(NEWS, "en"),
                headline("en", titled("en", "格但斯克船厂发布渡轮"), titled("en", NEWS)));
        assertEquals("zh", headline("en", titled("en", "格但斯克船厂发布渡轮")).language());
    }

    @Test
    void a_title_that_tells_the_news_goes_before_a_name_a_question_and_a_tease() {
        for (var worse :
                List.of("Marzanna", "Why hydrogen?", "You won't believe what sails in Gdynia")) {
            assertEquals(NEWS, headline("en", titled("en", worse), titled("en", NEWS)).text());
        }
    }

    @Test
    void of_two_good_titles_the_one_of_who_speaks_first_is_taken() {
        var other = "Szczecin buys the ferry Marzanna for its harbour";
        assertEquals(other, headline("en", titled("en", other), titled("en", NEWS)).text());
    }

    @Test
    void a_bare_version_is_named_after_its_repository_or_its_source() {
        var release =
                titled("en", "v2.0.1", "https://github.com/nestlab/lapwing/releases/tag/v2.0.1");
        assertEquals("lapwing v2.0.1", headline("en", release).text());
        assertEquals("Baltic Post v2.0.1", headline("en", titled("en", "v2.0.1")).text());
    }

    @Test
    void an_empty_title_is_taken_only_where_there_is_no_other() {
        assertEquals(NEWS, headline("en", titled("en", " "), titled("en", NEWS)).text());
        assertEquals("", headline("en", titled("en", "")).text());
    }
}
