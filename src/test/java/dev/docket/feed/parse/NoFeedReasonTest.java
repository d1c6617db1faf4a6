package dev.docket.feed.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoFeedReasonTest {

    private static final URI BASE = URI.create("https://tide.example/blog/");

    private static String reason(String text) {
        return assertInstanceOf(
                        Reading.NoFeed.class, FeedParser.parse(text.getBytes(UTF_8), "", BASE))
                .reason();
    }

    @Test
    void a_page_names_the_feed_that_it_announces() {
        var page =
                """
                <!DOCTYPE html><html><head>
                <link rel="stylesheet" type="text/css" href="/a.css">
                <link rel="alternate" hreflang="cs" href="/cs/">
                <link rel="alternate home" type="application/rss+xml" href="feed.xml">
                <link rel="Alternate" type="application/atom+xml" href="/atom.xml">
                <link rel="alternate" type="application/rss+xml" href="feed.xml">
                </head><body><p>Hi</p></body></html>\
                """;
        assertEquals(
                "The address shows a web page, not a feed; use the feed that it announces:"
                        + " https://tide.example/blog/feed.xml or https://tide.example/atom.xml",
                reason(page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>Hi</body></html>",
                "<!doctype HTML>\n<p>Hi",
                "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/>"
            })
    void a_page_without_a_feed_is_a_page(String text) {
        assertEquals("The address shows a web page, not a feed", reason(text));
    }

    @Test
    void lists_of_other_things_say_what_to_do_with_them() {
        assertEquals(
                "The address shows a list of feeds (OPML), not a feed; import the list to get its"
                        + " feeds",
                reason("<?xml version='1.0'?><opml version='2.0'><body/></opml>"));
        var advice = "; add it as a source of the kind sitemap";
        assertTrue(reason("<urlset xmlns='x'><url/></urlset>").endsWith(advice));
        assertTrue(reason("<s:sitemapindex xmlns:s='x'/>").endsWith(advice));
    }

    @Test
    void anything_else_is_no_feed() {
        assertEquals("The document is no feed", reason("<svg/>"));
        assertEquals("The document is no feed", reason("\u0000\u0001\u0002"));
    }
}
