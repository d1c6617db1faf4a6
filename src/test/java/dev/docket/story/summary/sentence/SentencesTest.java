package dev.docket.story.summary.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.article.ArticleText;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static final String LAUNCH =
            "The shipyard of Gdynia launched the hydrogen ferry Marzanna on Monday.";
    private static final String PRICE = "The port of Szczecin paid 31 million euros for the ferry.";

    private static List<String> quotable(String language, String body) {
        return Sentences.of(new ArticleText("Ferry", body, language), 9);
    }

    @Test
    void a_line_that_goes_on_in_the_next_one_gives_no_half_sentence() {
        var body =
                LAUNCH + "\nThe ferry was designed by\nWanda Nowak of the Gdynia yards. " + PRICE;
        assertEquals(List.of(LAUNCH, PRICE), quotable("en", body));
    }

    @Test
    void a_heading_does_not_spoil_the_line_below_it() {
        assertEquals(List.of(LAUNCH), quotable("en", "A ferry for the lagoon\n\n" + LAUNCH));
    }

    @Test
    void lines_in_another_script_are_not_the_articles_own() {
        var chinese = "格但斯克船厂周一发布了第一艘氢动力渡轮。";
        assertEquals(List.of(LAUNCH), quotable("en", chinese + "\n" + LAUNCH));
        assertEquals(List.of(chinese), quotable("zh", chinese + "\n" + LAUNCH));
        assertEquals(List.of(chinese, LAUNCH), quotable("und", chinese + "\n" + LAUNCH));
    }

    @Test
    void slogans_are_left_out() {
        assertEquals(
                List.of(LAUNCH),
                quotable("en", "Faster boarding on every pier of the lagoon.\n" + LAUNCH));
    }

    @Test
    void no_more_are_looked_for_than_wanted_and_none_at_the_end_of_a_long_text() {
        var body = LAUNCH + "\n" + PRICE;
        assertEquals(List.of(LAUNCH), Sentences.of(new ArticleText("", body, "en"), 1));
        assertEquals(List.of(), quotable("en", "menu\n".repeat(3_000) + body));
    }
}
