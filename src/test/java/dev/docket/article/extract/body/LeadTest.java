package dev.docket.article.extract.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadTest {

    private static final String LEAD =
            "A small lab has done what the large ones would not, and gave all of it away.";
    private static final String BODY =
            ("<p>The lab has published the weights of its new model, along with the code that"
                            + " trained it.</p>")
                    .repeat(6);
    private static final String WORDS = Lines.of(Jsoup.parse(BODY).body());

    private static String text(String head, String before) {
        var page = "<head>" + head + "</head><body><div>" + before + "</div>";
        var html = page + "<div><div class=article-body>" + BODY + "</div></div></body>";
        return MainText.of(Jsoup.parse(html), "A new open model").tidied().text();
    }

    @Test
    void what_stands_under_the_title_begins_the_article() {
        var before = "<h1>A new open model</h1><p>" + LEAD + "</p><p>2 March 2026</p>";
        assertEquals(LEAD + "\n" + WORDS, text("", before));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>A new open model</h1><p>By somebody who has a very long name indeed,"
                        + " Berlin</p>",
                "<h1>A new open model</h1><p>Short one.</p>",
                "<h1>Another title</h1><p>" + LEAD + "</p>",
                "<p>" + LEAD + "</p><h1>A new open model</h1>",
                "<h1>A new open model</h1><p><a href=/>" + LEAD + "</a></p>"
            })
    void other_lines_there_do_not(String before) {
        assertEquals(WORDS, text("", before));
    }

    @Test
    void the_pages_own_description_is_its_lead_whatever_it_is_called() {
        var head = "<meta name=description content='" + LEAD.substring(0, 60) + "…'>";
        assertEquals(
                LEAD + "\n" + WORDS, text(head, "<div class=teaser><p>" + LEAD + "</p></div>"));
    }

    @Test
    void a_description_is_recognised_by_its_beginning() {
        var description = Bare.of(LEAD);
        assertTrue(Description.isOf(LEAD + " And more.", description));
        assertFalse(
                Description.isOf("Another sentence that is as long as the lead is.", description));
        assertFalse(Description.isOf("Short.", description));
        assertFalse(Description.isOf(LEAD, ""));
        assertFalse(Description.isOf(LEAD.repeat(9), description));
        assertEquals("", Description.of(Jsoup.parse("<meta name=description content=short>")));
    }

    @Test
    void what_stands_before_the_title_is_no_part_of_the_article() {
        var news = "<ul>" + "<li>Elsewhere something else has happened today.".repeat(9) + "</ul>";
        var html = "<div>" + news + "<h2>A new open model</h2>" + BODY + "</div>";
        assertEquals(WORDS, MainText.of(Jsoup.parse(html), "A new open model").tidied().text());
    }

    @Test
    void a_title_at_the_end_cuts_nothing() {
        var main = Jsoup.parse(BODY + "<h2>A new open model</h2>").body();
        Headline.cutBefore(main, "A new open model");
        assertTrue(Lines.of(main).startsWith(WORDS));
        Headline.cutBefore(main, "");
        assertTrue(Lines.of(main).startsWith(WORDS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"It is out.", "Is it out?", "“It is out!”", "它发布了。", "And so on …"})
    void a_sentence_ends_as_such(String line) {
        assertTrue(Sentence.ends(line));
        assertFalse(Sentence.ends(line + " by"));
    }
}
