package dev.docket.article.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractorTest {

    private static final String FIRST =
            "The lab has published the weights of its new model, along with the code that trained"
                    + " it.";
    private static final String SECOND =
            "Anyone may use them, change them and pass them on, which is more than most labs"
                    + " allow.";

    private static String page(String head, String body) {
        return "<html><head>" + head + "</head><body>" + body + "</body></html>";
    }

    private static String article(String inside) {
        return "<article><h1>A new open model</h1><p>"
                + FIRST
                + "</p>"
                + inside
                + "<p>"
                + SECOND
                + "</p></article>";
    }

    private static String text(String body) {
        return Extractor.extract(
                        page("<title>A new open model</title>", body), "https://lab.test/a")
                .text();
    }

    @Test
    void keeps_the_paragraphs_and_nothing_around_them() {
        var menu = "<nav><a href=/>Home</a> <a href=/news>News</a></nav>";
        var side =
                "<div class='sidebar'><p>Our most popular posts of the month, chosen by our"
                        + " readers.</p></div>";
        var foot =
                "<footer><p>Copyright by the lab, all rights reserved, printed on"
                        + " paper.</p></footer>";
        assertEquals(FIRST + "\n" + SECOND, text(menu + article("") + side + foot));
    }

    @Test
    void drops_what_stands_between_the_paragraphs() {
        for (var noise :
                List.of(
                        "<div class='share-buttons'><p>Share this with all of your friends,"
                                + " today.</p></div>",
                        "<div class='related-posts'><h3>Related</h3><ul><li><a href=/b>Other"
                                + " news</a></li></ul></div>",
                        "<p>Read also: <a href=/b>What the other lab did in the spring</a></p>",
                        "<div class='newsletter-signup'><p>Sign up for our weekly letter, it is"
                                + " free.</p></div>",
                        "<div id='cookie-banner'><p>We use cookies to make this page better for"
                                + " you.</p></div>",
                        "<p>Advertisement</p>",
                        "<figure><img src=a.png><figcaption>The model, drawn by"
                                + " hand</figcaption></figure>",
                        "<div style='display: none'><p>Hidden words that nobody was meant to"
                                + " see.</p></div>",
                        "<ul><li><a href=/1>First link here</a></li><li><a href=/2>Second"
                                + " link</a></li></ul>")) {
            assertEquals(FIRST + "\n" + SECOND, text(article(noise)), noise);
        }
    }

    @Test
    void keeps_headings_lists_tables_and_code_as_lines() {
        var rich =
                "<h2>What is in it</h2><ul><li>the weights, in two sizes</li><li><p>the training"
                    + " code</p></li></ul>"
                    + "<table><tr><th>Size</th><th>Score</th></tr><tr><td>7B</td><td>61.2</td></tr></table><pre><code>first"
                    + " row\n"
                    + "second row</code></pre>";
        assertEquals(
                FIRST
                        + "\n"
                        + "What is in it\n"
                        + "- the weights, in two sizes\n"
                        + "- the training code\n"
                        + "Size | Score\n"
                        + "7B | 61.2\n"
                        + "first row\n"
                        + "second row\n"
                        + SECOND,
                text(article(rich)));
    }

    @Test
    void drops_byline_and_date_before_the_first_sentence() {
        var page =
                page(
                        "<meta property=article:published_time content=2026-03-02>",
                        "<div><p>By Jana Nová</p><p>March 2, 2026 | 4 min</p><p>"
                                + FIRST
                                + "</p><p>"
                                + SECOND
                                + "</p></div>");
        assertEquals(FIRST + "\n" + SECOND, Extractor.extract(page, "https://lab.test/a").text());
    }

    @Test
    void an_article_under_a_misleading_name_is_found_all_the_same() {
        var body = "<div class='comments'><p>" + FIRST + "</p><p>" + SECOND + "</p></div>";
        assertEquals(FIRST + "\n" + SECOND, text(body));
    }

    @Test
    void falls_back_on_the_text_that_the_page_describes_itself_with() {
        var json =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                        + FIRST
                        + " "
                        + SECOND
                        + "\"}</script>";
        var found = Extractor.extract(page(json, "<div id=app></div>"), "https://lab.test/a");
        assertEquals(FIRST + " " + SECOND, found.text());
    }

    @Test
    void links_are_absolute_in_order_and_without_repeats() {
        var body =
                article(
                        "<p>See <a href='/paper#top'>the paper</a>, <a href='https://x.test/w'>the"
                                + " weights</a> and <a href=/paper>it</a> again, with care.</p>");
        var found = Extractor.extract(page("", body), "https://lab.test/a");
        assertEquals(List.of("https://lab.test/paper", "https://x.test/w"), found.links());
    }

    @Test
    void bytes_are_read_as_what_they_are() {
        var words = "Příliš žluťoučký kůň úpěl ďábelské ódy, a to celou noc až do bílého rána.";
        var html = "<html><body><article><p>" + words + "</p></article></body></html>";
        for (var set : List.of("windows-1250", "ISO-8859-2", "UTF-8")) {
            var found =
                    Extractor.extract(
                            html.getBytes(Charset.forName(set)), set, "https://lab.test/");
            assertEquals(words, found.text(), set);
        }
        var lying = "<meta charset=iso-8859-1>" + html;
        assertEquals(
                words,
                Extractor.extract(lying.getBytes(StandardCharsets.UTF_8), "latin1", "").text());
    }

    @Test
    void a_page_without_text_gives_none_and_does_not_fail() {
        for (var html :
                List.of(
                        "",
                        "<html>",
                        "<body></body>",
                        "<frameset><frame src=a></frameset>",
                        "\u0000\u0001")) {
            assertTrue(Extractor.extract(html, "").text().isBlank(), html);
        }
    }

    @Test
    void a_page_nested_ten_thousand_deep_is_read() {
        var html = "<div>".repeat(10_000) + "<p>" + FIRST + "</p>";
        assertFalse(Extractor.extract(html, "").text().isEmpty());
    }
}
