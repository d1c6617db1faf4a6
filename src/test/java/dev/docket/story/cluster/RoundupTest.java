package dev.docket.story.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-24 | true",
                "AI日报：某模型发布；某公司融资；某芯片上市 | true",
                "科技周刊（第 12 期）：口号 | true",
                "This week in open models | true",
                "Weekly AI digest no. 40 | true",
                "Weights released; court rules on data; lab hires dean | true",
                "Ferry Marzanna crosses the lagoon on hydrogen | false",
                "Bakers strike; mayor resigns | false",
                "某团队开源新模型 | false",
                "The weekly ferry returns | false",
            })
    void a_title_that_promises_several_stories_is_a_round_up(String title, boolean roundup) {
        var document = new Document(1, "en", null, "", title, "", null, List.of());
        assertEquals(roundup, Roundup.is(document));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Lagoon Post | The Lagoon Post 118: ferries, bakers and a bridge | true",
                "Lagoon Weekly | Lagoon weekly #7 | true",
                "Lagoon Post | The Lagoon Post 119: a harbour opens | true",
                "Lagoon | Lagoon 0.12: signed tickets | false",
                "Lagoon | Lagoon 3 arrives | false",
                "Lagoon | Lagoon 32B arrives | false",
                "Lagoon | A letter from Lagoon 118 | false",
            })
    void a_numbered_issue_of_its_publisher_is_a_round_up(
            String publisher, String title, boolean roundup) {
        var document = new Document(1, "en", null, publisher, title, "", null, List.of());
        assertEquals(roundup, Roundup.is(document));
    }

    private static boolean isRoundup(String title, String body) {
        return Roundup.is(new Document(1, "en", null, "", title, body, null, List.of()));
    }

    @Test
    void no_article_about_one_event_lists_a_hundred_things() {
        assertTrue(isRoundup("Ferries", "- a boat that sailed\n".repeat(100)));
        assertFalse(isRoundup("Ferries", "- a boat that sailed\n".repeat(99)));
        assertFalse(isRoundup("Ferries", "a boat - that sailed\n".repeat(200)));
    }

    @Test
    void a_newsletter_says_what_it_is_at_its_beginning() {
        assertTrue(isRoundup("Ferries", "AI News for the week of ferries.\nMore."));
        assertFalse(
                isRoundup("Ferries", "The ferry sails. ".repeat(40) + "\nAI News for the week."));
    }

    @Test
    void an_article_without_title_and_body_is_no_round_up() {
        assertFalse(isRoundup("", ""));
    }

    @Test
    void a_number_in_brackets_marks_an_issue() {
        assertTrue(Roundup.is(titled("The latest open ferries (#19): Bobr, Marzanna, Sola")));
        assertFalse(Roundup.is(titled("The latest open ferry (19 seats)")));
    }

    private static Document titled(String title) {
        return new Document(1, "en", null, "Post", title, "", null, List.of());
    }
}
