package dev.docket.feed.parse.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LenientXmlTest {

    private static Element feed(String text) {
        return LenientXml.feed(text).orElseThrow();
    }

    private static Element only(String inside) {
        return feed("<rss>" + inside + "</rss>").children().getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss><b>tide</b></rss>",
                "<?xml version='1.0'?><rss><b>tide</b></rss>",
                "<!DOCTYPE rss><rss><b>tide</b></rss>",
                "<!DOCTYPE rss [<!ENTITY x '>'> <!ELEMENT b (#PCDATA)>]  ><rss><b>tide</b></rss>",
                "<!-- <rss/> --><rss><b>tide</b></rss>",
                "words <rss><b>tide</b></rss>",
                "<RSS><B>tide</b></Rss>",
                "<rss\n a = '1' b><b\t>tide</b ></rss>",
                "<rss a=1 b=\"2\"><b>tide</b>",
                "<rss><b>ti<!-- x -->de</b></rss>",
                "<rss><b>ti<![CDATA[de]]></b></rss>",
                "<rss><b>ti<?php x ?>de</b></rss>",
                "<rss><b>tide</i></b></rss>",
                "<rss><b>ti\u0000\u000bde</b></rss>",
                "<rss><b>tide"
            })
    void one_element_is_found_whatever_stands_around_it(String text) {
        var found = feed(text).children();
        assertEquals(
                List.of("b=tide"), found.stream().map(b -> b.name() + "=" + b.text()).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<b a='x'/> | x",
                "<b A=\"x\"/> | x",
                "<b a=x/> | x/",
                "<b a=x /> | x",
                "<b a = 'x'/> | x",
                "<b a='x' a='y'/> | x",
                "<b a='&lt;&amp;&gt;'/> | <&>",
                "<b a='1 > 0'/> | 1 > 0",
                "<b =z a='x'/> | x",
                "<b < a='x'/> | x",
                "<b a=x>c</b> | x",
                "<b a=\"x>c</b> | \"x",
                "<b a/> | ''"
            })
    void an_attribute_is_read_however_it_is_quoted(String text, String value) {
        assertEquals(value, only(text).attribute("a"));
    }

    @Test
    void an_end_tag_closes_what_was_left_open_within() {
        var root = feed("<rss><a><b>1<c>2</a><d>3</d></rss>");
        assertEquals(List.of("a", "d"), root.children().stream().map(Element::name).toList());
        assertEquals("12", root.children().getFirst().text());
    }

    @Test
    void a_tag_that_was_never_closed_ends_where_the_next_begins() {
        var root = feed("<rss><a x='1'<b>2</b></a></rss>");
        assertEquals("1", root.children().getFirst().attribute("x"));
        assertEquals("2", root.children().getFirst().children().getFirst().text());
    }

    @Test
    void what_the_document_broke_off_in_is_not_whole() {
        var root = feed("<rss><a>1</a><b>2<c>3</c>");
        assertTrue(root.children().getFirst().isWhole());
        assertFalse(root.children().getLast().isWhole());
        assertTrue(root.children().getLast().children().getFirst().isWhole());
        assertFalse(root.isWhole());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<title/> | FEED",
                "<dc:title/> | DC",
                "<media:title/> | MEDIA",
                "<nobody:title/> | OTHER",
                "<x:title xmlns:x='http://purl.org/dc/elements/1.1/'/> | DC",
                "<x:title xmlns:x='HTTP://SEARCH.YAHOO.COM/mrss'/> | MEDIA",
                "<x:title xmlns:x='http://www.w3.org/2005/Atom'/> | FEED",
                "<x:title xmlns:x='http://purl.org/rss/1.0/modules/event/'/> | OTHER",
                "<dc:title xmlns:dc='https://shop.example/price'/> | OTHER",
                "<title xmlns='http://www.w3.org/1999/xhtml'/> | XHTML",
                "<title xmlns='http://www.w3.org/2000/svg'/> | OTHER",
                "<item xmlns='urn:of-nobody'/> | FEED"
            })
    void a_namespace_tells_whose_word_it_is(String text, Vocabulary vocabulary) {
        assertEquals(vocabulary, only(text).vocabulary());
    }

    @Test
    void the_root_decides_what_is_the_feeds_own() {
        var root = feed("<x:feed xmlns:x='urn:of-nobody'><x:entry/><y:entry/></x:feed>");
        assertEquals(Vocabulary.FEED, root.children().getFirst().vocabulary());
        assertEquals(Vocabulary.OTHER, root.children().getLast().vocabulary());
    }

    @Test
    void bases_are_handed_down_the_inner_first() {
        var inner =
                only("<a xml:base='https://x.example/'><b base='c/'/></a>").children().getFirst();
        var base = inner.base();
        assertNotNull(base);
        assertEquals("c/", base.written());
        assertNotNull(base.outer());
        assertEquals("https://x.example/", base.outer().written());
        assertNull(only("<a/>").base());
    }

    @Test
    void markup_is_written_as_the_html_that_it_means() {
        var text =
                only(
                        "<a><h:p xmlns:h='http://www.w3.org/1999/xhtml' class='a&quot;b'>1 &lt;"
                                + " 2<br/><![CDATA[<i>]]><img src='x'/></h:p><a/></a>");
        assertEquals(
                "<p class=\"a&quot;b\">1 &lt; 2<br>&lt;i&gt;<img src=\"x\"></p><a></a>",
                text.html());
        assertEquals("1 < 2<i>", text.text());
        assertFalse(text.hasOwnText());
    }

    @Test
    void html_that_ends_no_line_breaks_nests_nothing() {
        assertEquals("a<br>b<hr>c", only("<d>a<br>b<hr>c</d>").html());
    }

    @Test
    void children_are_found_by_whose_they_are_and_their_name() {
        var root = feed("<rss><title>1</title><dc:title>2</dc:title><title>3</title></rss>");
        assertEquals(2, root.children(Vocabulary.FEED, "title").size());
        var first = root.child(Vocabulary.DC, "title");
        assertNotNull(first);
        assertEquals("2", first.text());
        assertNull(root.child(Vocabulary.MEDIA, "title"));
    }

    @Test
    void beyond_a_depth_elements_are_text() {
        var root = feed("<rss>" + "<a>".repeat(100_000) + "deep</rss>");
        int depth = 0;
        for (var next = root; !next.children().isEmpty(); next = next.children().getFirst()) {
            depth++;
        }
        assertTrue(depth > 100 && depth < 300, "depth " + depth);
        assertEquals("deep", root.text());
    }

    @Test
    void attributes_and_namespaces_by_the_thousand_are_cut_short() {
        var many = new StringBuilder("<rss");
        for (int i = 0; i < 5_000; i++) {
            many.append(" xmlns:n%d='urn:%d' a%d='x'".formatted(i, i, i));
        }
        var root = feed(many + "><n1:title/><title/></rss>");
        assertEquals("x", root.attribute("a0"));
        assertEquals("", root.attribute("a4999"));
        assertEquals(Vocabulary.FEED, root.children().getLast().vocabulary());
    }

    @Test
    void a_page_that_shows_no_feed_early_is_none() {
        assertEquals(Optional.empty(), LenientXml.feed("<p>".repeat(100) + "<rss/>"));
        assertEquals(Optional.empty(), LenientXml.feed("<p>words ".repeat(300_000) + "<rss/>"));
        assertTrue(LenientXml.feed("<!--" + "x".repeat(2_000_000) + "--><rss/>").isPresent());
        assertEquals(Optional.empty(), LenientXml.feed(""));
    }

    @Test
    void what_is_left_open_at_the_end_ends_there() {
        assertEquals("", feed("<rss><![CDATA[").text());
        assertEquals("y", feed("<rss><![CDATA[y").text());
        assertEquals("x", feed("<rss>x<!-- y").text());
        assertEquals("x", feed("<rss>x<!DOCTYPE y").text());
        assertEquals("x", feed("<rss>x</rs").text());
        assertEquals("x", feed("<rss>x<a b='").text());
        assertEquals("x<", feed("<rss>x<").text());
    }
}
