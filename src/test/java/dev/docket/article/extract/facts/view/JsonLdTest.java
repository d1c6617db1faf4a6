package dev.docket.article.extract.facts.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdTest {

    private static JsonLd read(String... scripts) {
        var html = new StringBuilder();
        for (var script : scripts) {
            html.append("<script type='application/ld+json'>").append(script).append("</script>");
        }
        return JsonLd.of(Jsoup.parse(html.toString()));
    }

    private static String headline(String... scripts) {
        return read(scripts).text("headline");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Article",
                "NewsArticle",
                "TechArticle",
                "BlogPosting",
                "Report",
                "https://schema.org/NewsArticle",
                "schema:BlogPosting"
            })
    void every_kind_of_article_is_one(String type) {
        var json = read("{\"@type\":\"" + type + "\",\"headline\":\"A model\"}");
        assertTrue(json.isArticle());
        assertEquals("A model", json.text("headline"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Person", "Organization", "BreadcrumbList", "ArticleList", ""})
    void what_is_no_article_says_nothing_of_one(String type) {
        var json = read("{\"@type\":\"" + type + "\",\"headline\":\"A model\"}");
        assertFalse(json.isArticle());
        assertEquals("", json.text("headline"));
    }

    @Test
    void a_page_stands_in_where_there_is_no_article_but_does_not_pass_for_one() {
        var page = "{\"@type\":\"WebPage\",\"headline\":\"The page\"}";
        assertEquals("The page", headline(page));
        assertFalse(read(page).isArticle());
        assertEquals(
                "The article",
                headline(page, "{\"@type\":\"Article\",\"headline\":\"The article\"}"));
    }

    @Test
    void of_several_graphs_the_first_article_counts() {
        assertEquals(
                "One",
                headline(
                        "{\"@graph\":[{\"@type\":\"WebSite\",\"headline\":\"Site\"}]}",
                        "[{\"@type\":\"Article\",\"headline\":\"One\"},"
                                + "{\"@type\":\"Article\",\"headline\":\"Two\"}]"));
    }

    @Test
    void an_article_inside_a_page_is_found() {
        assertEquals(
                "Inner",
                headline(
                        "{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":[\"Thing\",\"Article\"],"
                                + "\"headline\":\"Inner\"}}"));
    }

    @Test
    void a_broken_script_does_not_hide_the_next() {
        assertEquals(
                "Whole",
                headline(
                        "{\"@type\":\"Article\",\"headline\":\"Cut",
                        "",
                        "null",
                        "{\"@type\":\"Article\",\"headline\":\"Whole\"}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- %s -->",
                "//<![CDATA[\n%s\n//]]>",
                "<![CDATA[%s]]>",
                "<![CDATA[%s]]>;",
                "\n\t %s \n"
            })
    void what_publishers_wrap_around_json_is_taken_off(String wrapping) {
        var json = "{\"@type\":\"Article\",\"headline\":\"A model\"}";
        assertEquals("A model", headline(wrapping.formatted(json)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\":\"Article\",\"headline\":\"A\nmodel\",}",
                "{\"@type\":\"Article\",\"headline\":\"A\\\nmodel\"}",
                "{\"@type\":\"Article\",\"headline\":\"A\\nmodel\",\"keywords\":[\"x\",]}"
            })
    void slips_that_browsers_never_notice_are_forgiven(String json) {
        assertEquals("A\nmodel", headline(json));
    }

    @Test
    void a_text_is_one_only_if_it_is_written_as_one() {
        assertEquals("First", headline("{\"@type\":\"Article\",\"headline\":[\"First\",\"2nd\"]}"));
        assertEquals("", headline("{\"@type\":\"Article\",\"headline\":null}"));
        assertEquals("", headline("{\"@type\":\"Article\",\"headline\":{\"en\":\"A\"}}"));
        assertEquals("", headline("{\"@type\":\"Article\",\"headline\":[]}"));
        assertEquals("", headline("{\"@type\":\"Article\"}"));
    }

    @Test
    void a_text_holds_no_character_that_a_database_refuses() {
        assertEquals(
                "A model", headline("{\"@type\":\"Article\",\"headline\":\"A\\u0000 model\"}"));
    }

    @Test
    void authors_are_looked_up_where_they_are_described() {
        var authors =
                read("{\"@graph\":[{\"@type\":\"Article\",\"author\":[{\"@id\":\"#a\"},"
                                + "{\"@id\":\"#none\"},{\"name\":[\"B\",\"C\"]}]},"
                                + "{\"@id\":\"#a\",\"url\":\"/a\"},"
                                + "{\"@id\":\"#a\",\"name\":\"A\"}]}")
                        .authors();
        assertEquals(List.of("A", "B", "C"), authors);
    }

    @Test
    void a_creator_stands_in_for_a_missing_author() {
        assertEquals(
                List.of("Jana"), read("{\"@type\":\"Article\",\"creator\":\"Jana\"}").authors());
        assertEquals(
                List.of("Petr"),
                read("{\"@type\":\"Article\",\"creator\":\"Jana\",\"author\":\"Petr\"}").authors());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"/a.png\" | /a.png",
                "{\"url\":\"/a.png\"} | /a.png",
                "[{\"url\":\"/a.png\"},\"/b.png\"] | /a.png",
                "[] | ''",
                "{} | ''",
                "null | ''",
                "7 | ''"
            })
    void a_picture_has_an_address_in_one_of_several_forms(String image, String address) {
        assertEquals(address, read("{\"@type\":\"Article\",\"image\":" + image + "}").image());
    }

    @Test
    void a_description_nested_without_end_ends_the_search_and_not_the_reading() {
        var deep = "[".repeat(5_000) + "]".repeat(5_000);
        assertEquals("Whole", headline(deep, "{\"@type\":\"Article\",\"headline\":\"Whole\"}"));
    }

    @Test
    void an_article_that_hangs_on_the_page_goes_before_one_it_only_mentions() {
        assertEquals(
                "Own",
                headline(
                        "{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"Article\",\"headline\":\"Other\"}]}",
                        "{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"Article\",\"headline\":\"Own\"}}"));
    }

    @Test
    void two_descriptions_of_one_article_make_up_for_each_other() {
        var one = "{\"@type\":\"Article\",\"headline\":\"A model\"}";
        var more = "{\"@type\":\"NewsArticle\",\"headline\":\"A model!\",\"author\":\"Jana\"}";
        var other = "{\"@type\":\"Article\",\"headline\":\"Other\",\"author\":\"Petr\"}";
        assertEquals(List.of("Jana"), read(one, other, more).authors());
        assertEquals(List.of(), read(one, other).authors());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\":\"Article\",\"about\":\"the \"best\" model\",\"headline\":\"A model\"}",
                "{\"@type\":\"Article\" \"headline\":\"A model\",",
                "{\"@type\":[\"Article\"],\"headline\":\"A model\"]",
                "{&quot;@type&quot;:&quot;Article&quot;,&quot;headline&quot;:&quot;A model&quot;}",
                "{'@type':'Article','headline':'A model'}",
                "/* by hand */ {\"@type\":\"Article\",\"headline\":\"A model\"}",
                "{\"@type\":\"Person\"}{\"@type\":\"Article\",\"headline\":\"A model\"}"
            })
    void what_is_nearly_json_is_read_as_far_as_it_goes(String json) {
        assertEquals("A model", headline(json));
    }

    @Test
    void a_broken_description_still_names_its_author_and_date() {
        var broken =
                "{\"@type\":\"NewsArticle\",\"headline\":\"The \"open\""
                    + " one\",\"datePublished\":\"2026-03-02\",\"author\":[{\"@type\":\"Person\",\"name\":\"Jana"
                    + " Nová\"}]}";
        assertEquals(List.of("Jana Nová"), read(broken).authors());
        assertEquals("2026-03-02", read(broken).text("datePublished"));
        assertEquals(
                List.of("Petr"),
                read("{\"@type\":\"Article\",\"x\":\"\"\"\",\"author\":\"Petr\"}").authors());
    }

    @Test
    void a_description_of_a_million_characters_is_not_read() {
        var giant = "{\"@type\":\"Article\",\"headline\":\"" + "x".repeat(1_000_000) + "\"}";
        assertEquals("Small", headline(giant, "{\"@type\":\"Article\",\"headline\":\"Small\"}"));
    }

    @Test
    void an_author_may_be_the_address_of_a_person() {
        assertEquals(
                List.of("Jana"),
                read("[{\"@type\":\"Article\",\"author\":\"#a\"},{\"@id\":\"#a\",\"name\":\"Jana\"}]")
                        .authors());
    }

    @Test
    void the_article_names_its_publisher_address_and_site() {
        var json =
                read(
                        "{\"@type\":\"Article\",\"publisher\":{\"name\":\"Lab\"},"
                                + "\"mainEntityOfPage\":{\"@id\":\"https://lab.test/a\"}}",
                        "{\"@type\":\"WebSite\",\"name\":\"Site\"}");
        assertEquals("Lab", json.publisher());
        assertEquals("https://lab.test/a", json.address());
        assertEquals("Site", json.site());
        assertEquals("", read("{\"@type\":\"Article\"}").publisher());
        assertEquals("/b", read("{\"@type\":\"Article\",\"mainEntityOfPage\":\"/b\"}").address());
        assertEquals("/c", read("{\"@type\":\"Article\",\"url\":\"/c\"}").address());
    }

    @Test
    void a_thumbnail_stands_in_for_a_missing_picture() {
        assertEquals("/t.png", read("{\"@type\":\"Article\",\"thumbnailUrl\":\"/t.png\"}").image());
        assertEquals(
                "/c.png",
                read("{\"@type\":\"Article\",\"image\":{\"contentUrl\":\"/c.png\"}}").image());
    }
}
