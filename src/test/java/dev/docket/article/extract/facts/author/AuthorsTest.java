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
        return Authors.of(view, TitledLines.of(view, "A new model"));
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

    private static final String TITLE = "<h1>A new model</h1>";

    private static String lines(int count) {
        return "<p>Words of the story.</p>".repeat(count);
    }

    @Test
    void a_person_who_is_shown_goes_before_a_house_that_is_declared() {
        var house = "<meta name=author content='Lab News'>";
        assertEquals("Jana Nová", names(house + TITLE + "<p>By Jana Nová</p>"));
        assertEquals("Jana Nová", names(house + TITLE + "<p class=author>Jana Nová</p>"));
        assertEquals("Lab News", names(house + TITLE + "<p class=author>jn</p>"));
        assertEquals(
                "Lab News",
                names(house + TITLE + lines(40) + "<p class=author>Petr Malý</p>"),
                "far from the title");
    }

    @Test
    void an_organisation_is_told_by_its_description() {
        assertEquals(
                "Jana Nová",
                names(
                        "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":"
                                + "{\"@type\":\"Organization\",\"name\":\"Grand Wave\"}}</script>"
                                + TITLE
                                + "<p>By Jana Nová</p>"));
        assertEquals("Grand Wave", described("{\"@type\":\"Person\",\"name\":\"Grand Wave\"}"));
    }

    @Test
    void a_later_declaration_of_a_person_goes_before_an_earlier_one_of_a_house() {
        assertEquals(
                "Jana Nová",
                names(
                        "<meta name=author content=Redaktion>"
                                + "<meta name=parsely-author content='Jana Nová'>"));
        assertEquals("Redaktion", names("<meta name=author content=Redaktion>"));
    }

    @Test
    void a_card_for_twitter_names_the_writer_if_it_says_so() {
        var card = "<meta name=twitter:label1 content='%s'><meta name=twitter:data1 content='%s'>";
        assertEquals("Jana Nová", names(card.formatted("Written by", "Jana Nová")));
        assertEquals("Jana Nová", names(card.formatted("Verfasst von", "Jana Nová")));
        assertEquals("", names(card.formatted("Reading time", "Five minutes")));
    }

    @Test
    void a_name_with_an_address_is_a_houses() {
        assertEquals(
                "Jana Nová",
                names(
                        "<meta name=author content='Grand Wave (www.wave.test)'>"
                                + TITLE
                                + "<p>By Jana Nová</p>"));
    }

    @Test
    void what_stands_near_the_title_goes_before_what_stands_far() {
        assertEquals(
                "Jana Nová",
                names(
                        TITLE
                                + "<p class=byline>Jana Nová</p>"
                                + lines(40)
                                + "<a rel=author href=/p>Petr Malý</a>"));
        assertEquals("Jana Nová", names(TITLE + lines(40) + "<p class=author-name>Jana Nová</p>"));
    }

    @Test
    void authors_of_many_other_articles_are_not_this_ones() {
        var others =
                "<p class=author>Petr Malý</p>"
                        + lines(9)
                        + "<p class=author>Eva Klein</p>"
                        + lines(9)
                        + "<p class=author>Max Muster</p>";
        assertEquals("", names(TITLE + lines(40) + others));
    }

    @Test
    void those_who_comment_have_not_written_it() {
        var comment = "<span class=comment-author>Petr Malý</span>";
        assertEquals("", names(TITLE + comment));
        assertEquals("", names(TITLE + "<div class=comments><p class=author>Petr Malý</p></div>"));
        assertEquals("Jana", names(TITLE + comment + "<p class=entry-author>Jana</p>"));
    }

    @Test
    void those_who_stand_together_have_written_it_together() {
        assertEquals(
                "Jana Nová, Petr Malý",
                names(
                        TITLE
                                + "<p><a rel=author>Jana Nová</a> and <a rel=author>Petr"
                                + " Malý</a></p>"));
    }

    @Test
    void a_picture_or_a_life_beside_a_name_is_no_name() {
        assertEquals(
                "Jana Nová",
                names(TITLE + "<p class=author-bio>Likes ships</p><p class=author>Jana Nová</p>"));
        assertEquals("", names(TITLE + "<p class=author>" + "Likes ships. ".repeat(20) + "</p>"));
    }

    @Test
    void microdata_rdfa_and_hcards_are_read() {
        assertEquals("Jana", names(TITLE + "<b itemprop=author>Jana</b>"));
        assertEquals("Jana", names(TITLE + "<b itemprop=author content=Jana></b>"));
        assertEquals("Jana", names(TITLE + "<b property='author'>Jana</b>"));
        assertEquals("Jana", names(TITLE + "<p class='p-author h-card'>Jana</p>"));
        assertEquals(
                "Jana", names(TITLE + "<p class='author vcard'>By <b class=fn>Jana</b> of us</p>"));
        assertEquals("Jana", names(TITLE + "<a href=/autoren/jana>Jana</a>"));
    }

    @Test
    void where_nobody_is_named_the_publisher_speaks() {
        var site = "<meta property=og:site_name content='Open Lab'>";
        assertEquals("Open Lab", names(site + TITLE));
        assertEquals("Jana Nová", names(site + TITLE + "<footer>© 2026 Jana Nová</footer>"));
        assertEquals("Open Lab", names(site + TITLE + "<footer>© 2026 wave.test</footer>"));
        assertEquals("Wave Inc", names(TITLE + "<footer>© 2026 Wave Inc</footer>"));
    }
}
