package dev.docket.feed.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedParserTest {

    private static final URI BASE = URI.create("https://tide.example/blog/feed.xml");

    private static ParsedFeed feed(String text) {
        return assertInstanceOf(
                        Reading.Feed.class, FeedParser.parse(text.getBytes(UTF_8), "", BASE))
                .feed();
    }

    private static ParsedEntry only(String text) {
        var entries = feed(text).entries();
        assertEquals(1, entries.size());
        return entries.getFirst();
    }

    private static ParsedEntry item(String content) {
        return only(
                "<rss version='2.0'><channel><title>Tide</title><item>"
                        + content
                        + "</item></channel></rss>");
    }

    private static ParsedEntry atom(String content) {
        return only(
                "<feed xmlns='http://www.w3.org/2005/Atom'><entry>" + content + "</entry></feed>");
    }

    private static String refusal(String text) {
        return assertInstanceOf(
                        Reading.NoFeed.class, FeedParser.parse(text.getBytes(UTF_8), "", BASE))
                .reason();
    }

    @Test
    void rss_gives_its_fields() {
        var feed =
                feed(
                        """
                        <?xml version="1.0"?>
                        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                        <channel><title>Tide &amp; Time</title><link>https://tide.example/</link>
                        <item><title>High water</title><link>https://tide.example/1</link><guid>urn:1</guid>
                        <pubDate>Sun, 01 Mar 2026 09:30:00 GMT</pubDate><dc:creator>Ada Weir</dc:creator>
                        <description>Short</description><content:encoded><![CDATA[<p>Long</p>]]></content:encoded></item>
                        </channel></rss>\
                        """);
        assertEquals(FeedKind.RSS, feed.kind());
        assertEquals("Tide & Time", feed.title());
        assertEquals("https://tide.example/", feed.link());
        var published = Instant.parse("2026-03-01T09:30:00Z");
        var expected =
                new ParsedEntry(
                        "urn:1",
                        "High water",
                        "https://tide.example/1",
                        published,
                        "Ada Weir",
                        "<p>Long</p>",
                        true);
        assertEquals(List.of(expected), feed.entries());
    }

    @Test
    void rdf_keeps_its_items_outside_the_channel() {
        var feed =
                feed(
                        """
                        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                        <channel rdf:about="x"><title>Tide</title></channel>
                        <item rdf:about="https://tide.example/1"><title>High water</title><dc:date>2026-03-01</dc:date></item></rdf:RDF>\
                        """);
        assertEquals(FeedKind.RDF, feed.kind());
        assertEquals("https://tide.example/1", feed.entries().getFirst().link());
        assertEquals(Instant.parse("2026-03-01T00:00:00Z"), feed.entries().getFirst().published());
    }

    @Test
    void atom_gives_its_fields_and_prefers_the_page_to_other_links() {
        var entry =
                atom(
                        """
                        <title type="html">High &lt;b&gt;water&lt;/b&gt;</title><id>tag:1</id>
                        <link rel="edit" href="/edit/1"/><link rel="alternate" type="application/json" href="/1.json"/>
                        <link rel="alternate" type="text/html" href="/1"/><author><name>Ada Weir</name></author>
                        <updated>2026-03-02T00:00:00Z</updated><published>2026-03-01T00:00:00Z</published>
                        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Long</p></div></content>\
                        """);
        var published = Instant.parse("2026-03-01T00:00:00Z");
        assertEquals(
                new ParsedEntry(
                        "tag:1",
                        "High water",
                        "https://tide.example/1",
                        published,
                        "Ada Weir",
                        "<p>Long</p>",
                        true),
                entry);
    }

    @Test
    void atom_text_is_text_even_if_it_looks_like_markup() {
        assertEquals(
                "List<String> & friends",
                atom("<title type='text'>List&lt;String&gt; &amp; friends</title>").title());
    }

    @Test
    void base64_is_unpacked() {
        assertEquals(
                "Ebb and flow",
                atom("<title type='application/octet-stream'>RWJiIGFuZCBmbG93</title>").title());
        assertEquals("Ebb and flow", atom("<title mode='base64'>RWJiIGFuZCBmbG93</title>").title());
    }

    @Test
    void links_are_resolved_against_xml_base_and_the_address_of_the_feed() {
        assertEquals("https://tide.example/blog/p/1", item("<link>p/1</link>").link());
        assertEquals("https://tide.example/blog/feed.xml?p=1", item("<link>?p=1</link>").link());
        assertEquals(
                "https://other.example/x/1",
                atom("<link xml:base='https://other.example/x/' href='1'/>").link());
    }

    @Test
    void a_guid_is_a_link_only_if_it_may_be_one() {
        assertEquals("https://tide.example/g", item("<guid>https://tide.example/g</guid>").link());
        assertNull(item("<guid isPermaLink='false'>https://tide.example/g</guid>").link());
        assertEquals("42", item("<guid>42</guid>").link(), "as written: never made an address");
        assertEquals(
                "https://tide.example/1",
                item("<guid>42</guid><link>https://tide.example/1</link>").link());
    }

    @Test
    void a_broken_date_is_none() {
        assertNull(item("<title>x</title><pubDate>Some day soon</pubDate>").published());
    }

    @Test
    void titles_of_pictures_and_broadcasts_step_back() {
        assertEquals("Own", item("<media:title>Picture</media:title><title>Own</title>").title());
        assertEquals("Picture", item("<media:title>Picture</media:title>").title());
    }

    @Test
    void control_characters_stray_ampersands_and_undeclared_prefixes_are_forgiven() {
        var entry =
                item(
                        "<title>Ebb & flow\u000b &nbsp;&mdash; a"
                                + " <b>test</b></title><oops:x>y</oops:x>");
        assertEquals("Ebb & flow — a test", entry.title());
    }

    @Test
    void a_doctype_is_accepted_and_never_obeyed() {
        var bomb =
                """
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;"><!ENTITY file SYSTEM "file:///etc/passwd">]>
                <rss><channel><item><title>x &b; &file; y</title></item></channel></rss>\
                """;
        var title = only(bomb).title();
        assertFalse(title.contains("boom") || title.contains("root:"), title);
    }

    @Test
    void a_truncated_feed_keeps_the_entries_that_are_whole() {
        var text = "<rss><channel><item><title>Whole</title></item><item><title>Cut of";
        assertEquals("Whole", only(text).title());
    }

    @Test
    void a_deeply_nested_document_breaks_nothing() {
        var deep =
                "<rss><channel><item><title>Deep</title>"
                        + "<a>".repeat(50_000)
                        + "</item></channel></rss>";
        assertEquals(1, feed(deep).entries().size());
    }

    @Test
    void an_empty_feed_is_a_feed() {
        assertEquals(
                List.of(),
                feed("<rss version='2.0'><channel><title>Tide</title></channel></rss>").entries());
    }

    @Test
    void cdf_keeps_everything_in_attributes() {
        var feed =
                feed(
                        "<CHANNEL HREF='https://tide.example/'><TITLE>Tide</TITLE><ITEM HREF='/1'"
                                + " LASTMOD='2026-03-01'><TITLE>One</TITLE></ITEM></CHANNEL>");
        assertEquals(FeedKind.CDF, feed.kind());
        assertEquals("https://tide.example/1", feed.entries().getFirst().link());
        assertEquals(Instant.parse("2026-03-01T00:00:00Z"), feed.entries().getFirst().published());
    }

    @Test
    void json_feed_gives_its_fields() {
        var feed =
                feed(
                        """
                        {"version":"https://jsonfeed.org/version/1.1","title":"Tide","home_page_url":"https://tide.example/",
                         "items":[{"id":7,"url":"/1","title":"One","date_published":"2026-03-01T00:00:00Z",
                         "authors":[{"name":"Ada Weir"}],"content_text":"1 < 2"}]}\
                        """);
        var published = Instant.parse("2026-03-01T00:00:00Z");
        assertEquals(FeedKind.JSON, feed.kind());
        assertEquals(
                List.of(
                        new ParsedEntry(
                                "7",
                                "One",
                                "https://tide.example/1",
                                published,
                                "Ada Weir",
                                "1 &lt; 2",
                                true)),
                feed.entries());
    }

    @Test
    void what_is_no_feed_is_named() {
        assertEquals("The document is empty", refusal(" \n "));
        assertEquals(
                "The address shows a web page, not a feed",
                refusal("<!DOCTYPE html><html><body>Hi</body></html>"));
        assertEquals("The document is no feed", refusal("plain words"));
        assertEquals("The document is JSON, but no JSON Feed", refusal("{\"a\":1}"));
        assertTrue(refusal("{\"a\":").startsWith("The JSON is damaged: "));
    }
}
