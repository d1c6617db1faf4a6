package dev.docket.feed.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every dialect that was ever called a feed tells the same: one entry with its link and date. */
class FeedFormatsTest {

    private static final URI BASE = URI.create("https://tide.example/blog/feed.xml");
    private static final String TITLE = "<title>High water</title>";
    private static final String LINK = "<link>https://tide.example/1</link>";

    private static ParsedFeed feed(String text) {
        return assertInstanceOf(
                        Reading.Feed.class, FeedParser.parse(text.getBytes(UTF_8), "", BASE))
                .feed();
    }

    private static ParsedEntry atom(String attributes, String inside) {
        var text =
                "<feed xmlns='http://www.w3.org/2005/Atom' %s><entry>%s</entry></feed>"
                        .formatted(attributes, inside);
        return feed(text).entries().getFirst();
    }

    private static ParsedEntry rss(String inside) {
        return feed("<rss><channel><item>" + inside + "</item></channel></rss>")
                .entries()
                .getFirst();
    }

    static List<String> dialects() {
        var rdf = "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='%s'>";
        var item = "<item>" + TITLE + LINK + "%s</item>";
        var date = "<pubDate>Sun, 01 Mar 2026 09:30:00 GMT</pubDate>";
        var dublin = "<dc:date>2026-03-01T09:30:00Z</dc:date>";
        var rss = "<rss version='%s'><channel><title>T</title>" + item + "</channel></rss>";
        var atomLink = "<link rel='alternate' href='https://tide.example/1'/>";
        return List.of(
                rdf.formatted("http://my.netscape.com/rdf/simple/0.9/")
                        + "<channel><title>T</title></channel>"
                        + item.formatted(dublin)
                        + "</rdf:RDF>",
                rdf.formatted("http://purl.org/rss/1.0/")
                        + "<channel rdf:about='x'><title>T</title><items><rdf:Seq><rdf:li"
                        + " rdf:resource='https://tide.example/1'/></rdf:Seq></items></channel>"
                        + item.formatted(dublin)
                        + "</rdf:RDF>",
                "<Channel xmlns='http://purl.org/net/rss1.1#'><title>T</title><items>"
                        + item.formatted(dublin)
                        + "</items></Channel>",
                "<!DOCTYPE rss PUBLIC '-//Netscape//DTD RSS 0.91//EN' 'x.dtd'>"
                        + rss.formatted("0.91", date),
                rss.formatted("0.92", date),
                rss.formatted("0.93", date),
                rss.formatted("0.94", "<expirationDate>2027-01-01</expirationDate>" + date),
                rss.formatted("2.0", "<dcterms:issued>2026-03-01T09:30:00Z</dcterms:issued>"),
                rss.formatted("2.0", "<atom:updated>2026-03-01T09:30:00Z</atom:updated>"),
                "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><entry>"
                        + TITLE
                        + atomLink
                        + "<modified>2026-03-02T09:30:00Z</modified>"
                        + "<issued>2026-03-01T09:30:00Z</issued></entry></feed>",
                "<feed xmlns='http://www.w3.org/2005/Atom/'><entry>"
                        + TITLE
                        + atomLink
                        + "<updated>2026-03-01T09:30:00Z</updated></entry></feed>",
                "<atom:feed xmlns:atom='http://www.w3.org/2005/Atom'><atom:entry><atom:title>High"
                        + " water</atom:title><atom:link href='https://tide.example/1'/>"
                        + "<atom:published>2026-03-01T09:30:00Z</atom:published>"
                        + "</atom:entry></atom:feed>",
                "<CHANNEL HREF='https://tide.example/'><ITEM HREF='https://tide.example/1'"
                        + " LASTMOD='2026-03-01T09:30Z'><TITLE>High water</TITLE></ITEM></CHANNEL>",
                "<CHANNEL><ITEM LASTMOD='2026-03-01T09:30Z'><A HREF='x'/><LINK"
                    + " HREF='https://tide.example/1'/><TITLE>High water</TITLE></ITEM></CHANNEL>",
                "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"title\":\"High"
                        + " water\",\"url\":\"https://tide.example/1\","
                        + "\"date_published\":\"2026-03-01T10:30:00+01:00\"}]}");
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void a_dialect_gives_title_link_and_date(String text) {
        var entries = feed(text).entries();
        assertEquals(1, entries.size());
        var entry = entries.getFirst();
        assertEquals("High water", entry.title());
        assertEquals("https://tide.example/1", entry.link());
        assertEquals("2026-03-01T09:30:00Z", String.valueOf(entry.published()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xml:base='https://x.example/a/' | 1 | https://x.example/a/1",
                "xml:base='https://x.example' | 1 | https://x.example/1",
                "xml:base='/a/' | 1 | https://tide.example/a/1",
                "base='https://x.example/a/' | 1 | https://x.example/a/1",
                "xml:base='::' | 1 | https://tide.example/blog/1",
                "xml:base='https://x.example/a/' | /1 | https://x.example/1",
                "xml:base='https://x.example/a/b?c' | ?d | https://x.example/a/b?d",
                "xml:base='https://x.example/' | https://y.example/ | https://y.example/"
            })
    void an_atom_link_is_resolved_against_the_bases_around_it(
            String base, String link, String address) {
        assertEquals(address, atom(base.strip(), "<link href='" + link.strip() + "'/>").link());
        assertEquals(address, atom(base.strip(), "<link>" + link.strip() + "</link>").link());
    }

    @Test
    void links_in_content_follow_a_stated_base_and_else_stay() {
        var content = "<content type='html'>&lt;a href='1'>x&lt;/a>&lt;img src='/i.png'></content>";
        assertEquals(
                "<a href=\"https://x.example/a/1\">x</a><img src=\"https://x.example/i.png\">",
                atom("xml:base='https://x.example/a/'", content).html());
        assertEquals("<a href='1'>x</a><img src='/i.png'>", atom("", content).html());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<feedburner:origLink>https://tide.example/1</feedburner:origLink>"
                        + "<link>https://proxy.example/~r/1</link> | https://tide.example/1",
                "<link>https://tide.example/1</link><guid>https://tide.example/?p=1</guid> |"
                        + " https://tide.example/1",
                "<guid>https://tide.example/?p=1</guid> | https://tide.example/?p=1",
                "<guid isPermaLink='TRUE'>https://tide.example/1</guid> | https://tide.example/1",
                "<image><link>https://tide.example/i</link></image><link>/1</link> |"
                        + " https://tide.example/1",
                "<source url='https://other.example/'>O</source><link>/1</link> |"
                        + " https://tide.example/1",
                "<x:link xmlns:x='urn:x'>https://x.example/</x:link><link>/1</link> |"
                        + " https://tide.example/1",
                "<enclosure url='/1.mp3'/><comments>/c</comments><link>/1</link> |"
                        + " https://tide.example/1",
                "<link url='/1'/> | https://tide.example/1"
            })
    void only_the_items_own_page_is_its_link(String inside, String link) {
        assertEquals(link, rss(inside.strip()).link());
    }

    @Test
    void an_item_without_any_link_has_none() {
        assertNull(rss(TITLE + "<link/><comments>https://tide.example/c</comments>").link());
        assertNull(rss(TITLE + "<guid isPermaLink='false'>https://tide.example/1</guid>").link());
        assertEquals(
                "tag:tide.example,2026:1", atom("", "<id>tag:tide.example,2026:1</id>").link());
    }

    @Test
    void an_rdf_item_is_known_by_what_it_is_about() {
        var text =
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                    + " xmlns='http://purl.org/rss/1.0/'><item rdf:about='https://tide.example/1'>"
                    + "</item></rdf:RDF>";
        assertEquals("https://tide.example/1", feed(text).entries().getFirst().guid());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<updated>2025-01-01</updated><updated>2026-03-01</updated>",
                "<updated>2026-03-01</updated><updated>later</updated>",
                "<published>2026-03-01</published><updated>2026-03-05</updated>",
                "<modified>2026-03-05</modified><created>2026-03-01</created>",
                "<dcterms:created>2026-03-01</dcterms:created>",
                "<lastBuildDate>2026-03-01</lastBuildDate>"
            })
    void a_date_written_twice_is_corrected_and_the_first_publication_counts(String inside) {
        assertEquals("2026-03-01T00:00:00Z", String.valueOf(rss(inside).published()));
    }

    @Test
    void the_title_of_a_group_of_media_stands_in_for_none() {
        var group = "<media:group><media:title>Picture</media:title></media:group>";
        assertEquals("Picture", rss(group).title());
        assertEquals("High water", rss(group + TITLE).title());
        assertEquals("", rss("<image><title>Logo</title></image>").title());
    }
}
