package dev.docket.article.extract.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTextTest {

    private static final String ONE =
            "The lab has published the weights of its new model, with the code that made it.";
    private static final String TWO =
            "Anyone may use them, change them and pass them on, which few other labs allow.";
    private static final String BOTH = ONE + "\n" + TWO;

    private static String paragraphs() {
        return "<p>" + ONE + "</p><p>" + TWO + "</p>";
    }

    private static String text(String body) {
        return MainText.of(Jsoup.parse(body), "A title").tidied().text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>%s</div>",
                "<article>%s</article>",
                "<main><div><div>%s</div></div></main>",
                "<div class=content><section>%s</section></div>",
                "<table><tr><td>%s</td></tr></table>",
                "<center><font size=2>%s</font></center>",
                "<amp-page><custom-body>%s</custom-body></amp-page>",
                "%s"
            })
    void an_article_is_found_in_whatever_holds_it(String holder) {
        var menu = "<div class=menu><a href=/>Home</a> <a href=/b>Blog</a></div>";
        var foot = "<div><a href=/1>Imprint</a></div>";
        var found = text(menu + holder.formatted(paragraphs()) + foot);
        assertTrue(found.replace(" | ", "\n").contains(ONE), found);
        assertTrue(found.contains(TWO), found);
        assertFalse(found.contains("Home"), found);
    }

    @Test
    void paragraphs_in_boxes_of_their_own_are_one_article() {
        assertEquals(
                BOTH,
                text("<div><div><p>" + ONE + "</p></div><div><p>" + TWO + "</p></div></div>"));
    }

    @Test
    void text_parted_by_line_breaks_only_is_an_article_too() {
        assertEquals(BOTH, text("<div><div>" + ONE + "<br><br>" + TWO + "</div></div>"));
    }

    @Test
    void of_articles_on_an_endless_page_only_one_is_taken() {
        var first = "<article>" + ("<p>" + ONE + "</p>").repeat(12) + "</article>";
        var second =
                "<article><h2><a href=/two>Two</a></h2>"
                        + ("<p>" + TWO + "</p>").repeat(6)
                        + "</article>";
        var found = text("<div>" + first + second + "</div>");
        assertTrue(found.contains(ONE));
        assertFalse(found.contains(TWO));
    }

    @Test
    void short_articles_side_by_side_are_parts_of_one() {
        assertEquals(
                BOTH,
                text(
                        "<div><article><p>"
                                + ONE
                                + "</p></article><article><p>"
                                + TWO
                                + "</p></article></div>"));
    }

    @Test
    void what_the_page_itself_calls_the_body_is_taken_if_it_holds_nearly_all() {
        var aside = "<p>By somebody, on some day, in some city of this world.</p>";
        var body = "<div itemprop=articleBody>" + paragraphs().repeat(5) + "</div>";
        assertFalse(text("<div>" + aside + body + "</div>").contains("somebody"));
        var little = "<div itemprop=articleBody><p>" + ONE + "</p></div>";
        assertTrue(text("<div>" + little + "<p>" + TWO + "</p></div>").contains(TWO));
    }

    @Test
    void chinese_without_spaces_is_found_beside_a_longer_menu() {
        var words = "实验室公布了新模型的权重，并同时公开了训练代码与数据说明，任何人都可以使用。";
        var menu = "<ul>" + "<li><a href=/x>另一条新闻的标题</a>".repeat(20) + "</ul>";
        assertEquals(words, text(menu + "<div><p>" + words + "</p></div>"));
    }

    @Test
    void a_page_of_links_only_gives_no_prose() {
        var links =
                "<ul>" + "<li><a href=/x>One more piece of news from us</a>".repeat(9) + "</ul>";
        assertEquals("", text(links));
        assertEquals("", text(""));
    }

    @Test
    void the_title_is_not_said_again() {
        assertEquals(BOTH, text("<div><h2>A title</h2>" + paragraphs() + "</div>"));
    }

    @Test
    void a_misnamed_article_is_there_when_names_are_not_believed() {
        var page =
                "<div class=share><p>"
                        + ONE
                        + "</p></div><div>"
                        + ("<p>" + TWO + "</p>").repeat(3)
                        + "</div>";
        assertFalse(MainText.of(Jsoup.parse(page), "").tidied().text().contains(ONE));
        assertTrue(MainText.ofMisnamed(Jsoup.parse(page), "").tidied().text().contains(ONE));
    }
}
