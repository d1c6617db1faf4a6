package dev.docket.article.extract.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolishingTest {

    private static final String FIRST =
            "The weights are out, and so is the code that trained them on open data.";
    private static final String LAST =
            "Anyone may use them, change them and pass them on, even for money.";

    /** The lines that stay between two paragraphs. */
    private static String between(String html) {
        var page = Jsoup.parse("<p>" + FIRST + "</p>" + html + "<p>" + LAST + "</p>");
        Polishing.polish(page.body(), "A new open model");
        var lines = Lines.of(page.body());
        return lines.replace(FIRST, "").replace(LAST, "").strip();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>Anything at all</h1>",
                "<h2>A New Open Model!</h2>",
                "<h3></h3>",
                "<h2><a href=#x></a></h2>",
                "<ul><li><a href=/1>One piece</a><li><a href=/2>Another</a></ul>",
                "<div><a href=/1>One piece of news</a> | <a href=/2>Another</a></div>",
                "<table><tr><td><a href=/1>One piece</a><td><a href=/2>Other</a></table>",
                "<p>Read more: <a href=/b>What the other lab did in spring</a></p>",
                "<p>» Lesen Sie auch: <a href=/b>Was das andere Labor tat</a></p>",
                "<p>Czytaj także: <a href=/b>Co zrobiło drugie laboratorium</a></p>",
                "<p>Přečtěte si: <a href=/b>Co udělala druhá laboratoř</a></p>",
                "<p>相关阅读：<a href=/b>另一个实验室做了什么</a></p>",
                "<p>Advertisement</p>"
            })
    void what_stands_between_paragraphs_and_is_none_goes(String html) {
        assertEquals("", between(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2>What is in it</h2>",
                "<p>Read more about it in the report, which is out.</p>",
                "<p>Recommended settings are in the <a href=/d>docs</a>, as ever.</p>",
                "<p>The <a href=/w>weights</a> and the <a href=/c>code</a> are there.</p>",
                "<blockquote>It took us a year.</blockquote>",
                "<p>Short.</p>",
                "<pre>print</pre>"
            })
    void what_belongs_to_the_text_stays(String html) {
        assertEquals(Jsoup.parse(html).text(), between(html));
    }

    @Test
    void a_list_that_says_something_beside_its_links_stays() {
        var list =
                "<ul><li><a href=/1>Weights</a>: in two sizes, for all to take and to use</ul>"
                        .replace("\n", "");
        assertEquals("- Weights: in two sizes, for all to take and to use", between(list));
    }

    @Test
    void a_list_that_loses_its_items_leaves_no_bullets() {
        assertEquals(
                "", between("<ul><li><div><a href=/1>One</a></div><li><p>Share</p></li></ul>"));
    }
}
