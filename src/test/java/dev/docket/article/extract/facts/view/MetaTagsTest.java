package dev.docket.article.extract.facts.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MetaTagsTest {

    private static MetaTags tags(String html) {
        return MetaTags.of(Jsoup.parse(html));
    }

    @Test
    void a_tag_is_found_by_name_property_and_itemprop_whatever_its_case() {
        var tags =
                tags(
                        "<META NAME=Author CONTENT=Jana><meta property=OG:Title content=A>"
                                + "<meta itemprop=datePublished content=2026-03-02>");
        assertEquals("Jana", tags.first("author"));
        assertEquals("A", tags.first("og:title"));
        assertEquals("2026-03-02", tags.first("datepublished"));
    }

    @Test
    void the_order_asked_for_goes_before_the_order_on_the_page() {
        var tags = tags("<meta name=b content=2><meta name=a content=1>");
        assertEquals("1", tags.first("a", "b"));
        assertEquals("2", tags.first("c", "b", "a"));
        assertEquals("", tags.first("c"));
    }

    @Test
    void an_empty_tag_does_not_hide_a_later_one() {
        var tags =
                tags("<meta name=a content=''><meta name=a content='  '><meta name=a content=x>");
        assertEquals("x", tags.first("a"));
    }

    @Test
    void of_a_repeated_tag_the_first_counts() {
        assertEquals("1", tags("<meta name=a content=1><meta name=a content=2>").first("a"));
    }

    @Test
    void a_tag_of_two_names_answers_to_both() {
        var tags = tags("<meta name=twitter:title property=og:title content=' A model '>");
        assertEquals("A model", tags.first("og:title"));
        assertEquals("A model", tags.first("twitter:title"));
    }

    @Test
    void tags_that_a_careless_page_puts_into_its_body_count_too() {
        assertEquals("x", tags("<body><p>Words.</p><meta name=a content=x>").first("a"));
    }
}
