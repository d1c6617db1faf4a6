package dev.docket.story.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.article.Article;
import dev.docket.article.ArticleText;
import dev.docket.article.Origin;
import dev.docket.platform.text.Language;
import dev.docket.story.Story;
import dev.docket.story.Summary;
import dev.docket.story.Summary.Line;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checker finds each fault where it is, and none where none is. */
class SummaryCheckerTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final String LAUNCH =
            "The shipyard of Gdynia launched the hydrogen ferry Marzanna on Monday.";
    private static final String PRICE = "Szczecin paid 31 million euros for it.";
    private static final String BODY =
            LAUNCH
                    + " "
                    + PRICE
                    + " Captains (e.g. Wanda Nowak) cheer. Subscribe to our newsletter.\nThe crew"
                    + " sails.\n格但斯克船厂周一发布了第一艘氢动力渡轮。";

    private static Article article(long id, String language, String body) {
        return new Article(
                id,
                new Origin(1, "Baltic Post", "Baltic Post", 2),
                "https://news.example/" + id,
                new ArticleText("Ferry Marzanna sails", body, language),
                MONDAY,
                MONDAY,
                List.of());
    }

    private static List<Fault> faults(Story story, String headline, Line... lines) {
        var checker = new SummaryChecker(Language.EN);
        checker.check(story, new Summary(headline, "en", 1, List.of(lines)));
        return checker.found().stream().map(Fault.Found::fault).toList();
    }

    private static List<Fault> faults(String... lines) {
        var story = Story.of(1, List.of(article(1, "en", BODY)), null);
        return faults(
                story,
                "Ferry Marzanna sails",
                java.util.Arrays.stream(lines)
                        .map(line -> new Line(line, "en", 1))
                        .toArray(Line[]::new));
    }

    @Test
    void whole_sentences_of_the_source_are_without_fault() {
        assertEquals(List.of(), faults(LAUNCH, PRICE, "The crew sails."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "NOT_IN_ITS_SOURCE | The shipyard of Gdynia launched a ferry on Monday.",
                "STARTS_MIDWAY | launched the hydrogen ferry Marzanna on Monday.",
                "STARTS_MIDWAY | Wanda Nowak) cheer.",
                "ENDS_MIDWAY | The shipyard of Gdynia launched",
                "ENDS_MIDWAY | Captains (e.g.",
                "BOILERPLATE | Subscribe to our newsletter.",
                "WRONG_LANGUAGE | 格但斯克船厂周一发布了第一艘氢动力渡轮。",
            })
    void a_fault_of_a_line_is_named(Fault fault, String line) {
        assertEquals(List.of(fault), faults(line));
    }

    @Test
    void a_sentence_that_is_told_twice_is_found_across_stories() {
        var checker = new SummaryChecker(Language.EN);
        var story = Story.of(1, List.of(article(1, "en", BODY)), null);
        var summary = new Summary("Ferry", "en", 1, List.of(new Line(LAUNCH, "en", 1)));
        checker.check(story, summary);
        checker.check(story, summary);
        assertEquals(List.of(new Fault.Found(Fault.REPEATED, LAUNCH)), checker.found());
    }

    @Test
    void a_line_that_only_repeats_the_headline_is_found() {
        var told = article(1, "en", "Ferry Marzanna sails!");
        assertEquals(
                List.of(Fault.REPEATS_THE_HEADLINE),
                faults(
                        Story.of(1, List.of(told), null),
                        "Ferry Marzanna sails",
                        new Line("Ferry Marzanna sails!", "en", 1)));
    }

    @Test
    void five_lines_are_too_many() {
        var lines =
                IntStream.range(10, 15).mapToObj(i -> "Ferry number " + i + " was sold.").toList();
        var story = Story.of(1, List.of(article(1, "en", String.join(" ", lines))), null);
        var faults =
                faults(
                        story,
                        "Ferry",
                        lines.stream().map(l -> new Line(l, "en", 1)).toArray(Line[]::new));
        assertEquals(true, faults.contains(Fault.TOO_MANY));
    }

    @Test
    void one_line_is_too_few_where_the_sources_say_more() {
        var body = (LAUNCH + " ").repeat(8);
        var story = Story.of(1, List.of(article(1, "en", body)), null);
        assertEquals(List.of(Fault.TOO_FEW), faults(story, "Ferry", new Line(LAUNCH, "en", 1)));
    }

    @Test
    void foreign_lines_are_a_fault_where_the_readers_language_says_enough() {
        var chinese = "格但斯克船厂周一发布了第一艘氢动力渡轮。";
        var more = "渡轮造价为三千一百万欧元，由什切青港全额支付。";
        var story =
                Story.of(
                        1,
                        List.of(
                                article(1, "en", (LAUNCH + " ").repeat(8)),
                                article(2, "zh", chinese + more)),
                        null);
        assertEquals(
                List.of(Fault.FOREIGN_WITHOUT_NEED),
                faults(story, "Ferry", new Line(chinese, "zh", 2), new Line(more, "zh", 2)));
    }

    @Test
    void a_headline_of_words_that_no_title_has_is_invented() {
        var story = Story.of(1, List.of(article(1, "en", BODY)), null);
        assertEquals(List.of(Fault.HEADLINE_INVENTED), faults(story, "Ferry Marz"));
    }
}
