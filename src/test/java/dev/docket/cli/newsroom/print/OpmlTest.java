package dev.docket.cli.newsroom.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.cli.newsroom.paper.Kind;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class OpmlTest {

    @Test
    void a_feed_is_listed_with_all_that_is_known_of_it() throws Exception {
        var outline = outline(Kind.ATOM);
        assertEquals("rss", outline.getAttribute("type"));
        assertEquals("Tom & Jerry's <b>Paper</b>", outline.getAttribute("title"));
        assertEquals("http://127.0.0.1:8099/tom/feed", outline.getAttribute("xmlUrl"));
        assertEquals("http://127.0.0.1:8099/tom/", outline.getAttribute("htmlUrl"));
        assertEquals("\"Quotes\" & Co", outline.getAttribute("publisher"));
        assertEquals("en", outline.getAttribute("language"));
        assertEquals("press", outline.getAttribute("group"));
        assertEquals("press", outline.getAttribute("category"));
        assertEquals("2", outline.getAttribute("authority"));
        assertFalse(outline.hasAttribute("selectorList"));
    }

    @Test
    void a_json_feed_says_so() throws Exception {
        assertEquals("json", outline(Kind.JSON).getAttribute("type"));
    }

    @Test
    void an_outlet_without_a_feed_brings_selectors_instead() throws Exception {
        var outline = outline(Kind.HTML);
        assertEquals("link", outline.getAttribute("type"));
        assertFalse(outline.hasAttribute("xmlUrl"));
        for (var name : List.of("selectorList", "selectorTitle", "selectorLink", "selectorDate")) {
            assertTrue(outline.hasAttribute(name), name);
        }
    }

    @Test
    void the_lobby_leads_to_every_outlet() {
        var outlet = Sample.front(Kind.RSS, true, "paper").outlet();
        var lobby = Jsoup.parse(Lobby.of(List.of(outlet), Sample.BASE, Sample.SUNDAY).body());
        assertEquals("http://127.0.0.1:8099/tom/", lobby.expectFirst("li a").attr("href"));
        assertEquals("Tom & Jerry's <b>Paper</b>", lobby.expectFirst("li a").text());
    }

    private static Element outline(Kind kind) throws Exception {
        var outlet = Sample.front(kind, true, "paper").outlet();
        var opml = Opml.of(List.of(outlet), Sample.BASE, Sample.SUNDAY);
        assertEquals("text/x-opml; charset=utf-8", opml.contentType());
        var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        var document = builder.parse(new InputSource(new StringReader(opml.body())));
        return (Element) document.getElementsByTagName("outline").item(0);
    }
}
