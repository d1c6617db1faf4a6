package dev.docket.article.extract.facts.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.article.extract.facts.view.PageView;
import dev.docket.article.extract.facts.view.TitledLines;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorsTest {

    private static String names(String html) {
        var page = Jsoup.parse(html, "https://lab.test/a");
        var view = PageView.of(page);
        return Authors.of(view, TitledLines.of(view, ""));
    }

    private static String declared(String author) {
        return names("<meta name=author content=\"" + author + "\">");
    }

    private static String described(String author) {
        return names(
                "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":"
                        + author
                        + "}</script>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Jana Nová | Jana Nová",
                "by: Jana Nová | Jana Nová",
                "Written by Jana Nová | Jana Nová",
                "Posted  by&nbsp;Jana   Nová | Jana Nová",
                "Von Max Muster | Max Muster",
                "von Max Muster | Max Muster",
                "von dpa | dpa",
                "Di Redazione Scienza | Redazione Scienza",
                "par Zoé Martin | Zoé Martin",
                "Autor: Jan Novák | Jan Novák",
                "Autorka: Jana Nová | Jana Nová",
                "Text: Jana Nová | Jana Nová",
                "Od Jana Nowaka | Jana Nowaka",
                "记者：王芳 | 王芳",
                "文/王芳 | 王芳",
                "作者 王芳 | 王芳",
                "Jana Nová, updated on Monday | Jana Nová",
                "Jana Nová (The Lab) | Jana Nová",
                "Jana Nová [guest] | Jana Nová",
                "Jana Nová - The Lab | Jana Nová",
                "Jana Nová — staff writer | Jana Nová",
                "Jana Nová • 4 min read | Jana Nová",
                "Jana Nová 2. March 2026 | Jana Nová",
                "Jana Nová, March 2, 2026 | Jana Nová",
                "Jana Nová 02.03.2026 | Jana Nová",
                "Jana Nová am 2.3.2026 | Jana Nová",
                "Jana Nová @jana | Jana Nová",
                "Tom &amp;amp; Jerry | Tom & Jerry"
            })
    void a_name_is_freed_of_what_stands_around_it(String byline, String name) {
        assertEquals(name, declared(byline));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Di Wu",
                "Da Silva",
                "Di Maio",
                "Von Neumann",
                "Bycroft Jane",
                "Byron",
                "Davide Rossi",
                "Parker Lee",
                "Odile Blanc",
                "Texter Jones",
                "Anne-Marie O’Neill",
                "Ron Onslow",
                "Ludwig van Veen",
                "J. R. von Daalen",
                "A B"
            })
    void what_looks_like_a_lead_in_may_be_the_name_itself(String name) {
        assertEquals(name, declared(name));
        assertEquals(name, described("{\"name\":\"" + name + "\"}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "7",
                "1234",
                "---",
                "admin",
                "Administrator",
                "EDITOR",
                "staff",
                "by",
                "5 min read",
                "12 minutes",
                "https://lab.test/people/jana",
                "http://lab.test",
                "www.facebook.com/lab",
                "lab.com",
                "Author Archives"
            })
    void what_is_no_name_is_nobody(String author) {
        assertEquals("", declared(author));
    }

    @Test
    void a_name_of_a_whole_sentence_is_none() {
        assertEquals("", declared("The weights and the code ".repeat(3)));
    }

    @Test
    void every_author_of_a_page_is_named_once_and_in_order() {
        assertEquals(
                "Jana Nová, Petr Malý",
                described("[\"Jana Nová\",{\"name\":\"Petr Malý\"},\"By Jana Nová\"]"));
    }

    @Test
    void a_paper_gives_each_author_a_meta_element_of_his_own() {
        assertEquals(
                "Nová, Jana, Malý, Petr",
                names(
                        "<meta name=citation_author content='Nová, Jana'>"
                                + "<meta name=citation_author content='Malý, Petr'>"));
    }

    @Test
    void a_declared_name_that_is_none_leaves_it_to_the_page() {
        assertEquals(
                "Jana Nová",
                names(
                        "<meta name=author content=admin><body><span"
                                + " class=author-name>Jana Nová</span>"));
        assertEquals(
                "Jana Nová",
                names("<meta name=author content='https://lab.test'><a rel=author>Jana Nová</a>"));
    }

    @Test
    void a_name_marked_as_such_goes_before_a_byline() {
        assertEquals(
                "Jana Nová",
                names(
                        "<p class=byline>By somebody on Monday</p><div itemprop=author><span"
                                + " itemprop=name>Jana Nová</span>, who likes ships</div>"));
    }

    @Test
    void of_many_bylines_only_the_first_is_this_articles() {
        assertEquals(
                "Jana Nová",
                names(
                        "<p class=byline>By Jana Nová</p><div class=teaser><p class=byline>By Petr"
                                + " Malý</p></div>"));
    }

    @Test
    void an_author_without_a_name_is_nobody_and_no_failure() {
        for (var author :
                new String[] {"null", "{}", "[]", "[[]]", "7", "true", "{\"name\":null}"}) {
            assertEquals("", described(author), author);
        }
    }

    @Test
    void a_name_brings_no_control_characters_along() {
        assertEquals("Jana Nová", described("\"Jana\\u0000 Nová\\u0007\""));
    }
}
