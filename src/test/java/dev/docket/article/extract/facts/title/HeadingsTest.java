package dev.docket.article.extract.facts.title;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.article.extract.facts.view.PageView;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HeadingsTest {

    private static Headings of(String body) {
        var site = "<meta property=og:site_name content='The Lab'>";
        return new Headings(PageView.of(Jsoup.parse(site + body, "https://thelab.test/a")));
    }

    private static Optional<String> saying(String body, String... declared) {
        return of(body).saying(List.of(declared));
    }

    @Test
    void a_heading_that_is_a_part_of_what_is_declared_says_it() {
        assertEquals(
                Optional.of("A new open model"),
                saying("<h1>A new open model</h1><h2>More</h2>", "A new open model – The Lab"));
    }

    @Test
    void one_of_the_first_level_goes_before_lower_ones() {
        var body = "<h2>A new open model for all</h2><h1>A new open model</h1><h1>x</h1>";
        assertEquals(Optional.of("A new open model"), saying(body, "A new open model for all"));
    }

    @Test
    void lower_ones_are_taken_where_there_is_no_better() {
        assertEquals(
                Optional.of("A new open model"),
                saying("<h3>A new open model</h3>", "A new open model | The Lab"));
    }

    @Test
    void a_wording_of_most_of_the_words_says_the_same() {
        assertEquals(
                Optional.of("The lab has opened its new large model"),
                saying(
                        "<h1>The lab has opened its new large model</h1>",
                        "Lab has opened the new large model of its own"));
    }

    @Test
    void a_word_or_another_matter_says_nothing() {
        assertEquals(Optional.empty(), saying("<h1>Model</h1>", "A new open model"));
        assertEquals(
                Optional.empty(),
                saying("<h2>What to read this week in Prague</h2>", "A new open model"));
        assertEquals(Optional.empty(), saying("<p>A new open model</p>", "A new open model"));
    }

    @Test
    void the_site_s_name_is_no_heading() {
        var headings = of("<h1>The Lab</h1><h1>A new open model</h1>");
        assertEquals(Optional.of("A new open model"), headings.only());
        assertEquals(Optional.of("A new open model"), headings.first());
    }

    @Test
    void of_several_none_is_the_only_one() {
        var headings = of("<h1>One of them</h1><h1>Another</h1>");
        assertEquals(Optional.empty(), headings.only());
        assertEquals(Optional.of("One of them"), headings.first());
        assertEquals(Optional.of("Twice"), of("<h1>Twice</h1><h1>Twice</h1>").only());
        assertEquals(Optional.empty(), of("<h2>Lower</h2>").first());
    }
}
