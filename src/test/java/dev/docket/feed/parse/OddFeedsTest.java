package dev.docket.feed.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds as they should not be and are. */
class OddFeedsTest {

    private static final URI BASE = URI.create("https://tide.example/blog/feed.xml");

    private static List<ParsedEntry> entries(String text) {
        return assertInstanceOf(Reading.Feed.class, read(text.getBytes(UTF_8))).feed().entries();
    }

    private static Reading read(byte[] body) {
        return FeedParser.parse(body, "", BASE);
    }

    private static ParsedEntry item(String inside) {
        return entries("<rss><channel><item>" + inside + "</item></channel></rss>").getFirst();
    }

    private static ParsedEntry atom(String inside) {
        return entries(
                        "<feed xmlns='http://www.w3.org/2005/Atom'><entry>"
                                + inside
                                + "</entry></feed>")
                .getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss><channel><item><title>High water</title></item></channel></rss>",
                "<RSS><CHANNEL><ITEM><TITLE>High water</TITLE></ITEM></CHANNEL></RSS>",
                "\ufeff<rss><channel><item><title>High water</title></item></channel></rss>",
                "\n\n"
                        + " <?xml version='1.0'?><rss><channel><item><title>High"
                        + " water</title></item></channel></rss>",
                "<rss><item><title>High water</title></item></rss>",
                "<rss><channel></channel><item><title>High water</title></item></rss>",
                "<rss><channel><items><item><title>High"
                        + " water</title></item></items></channel></rss>",
                "<?xml version='1.0' encoding='nonsense-8'?><rss><channel><item><title>High"
                        + " water</title></item></channel></rss>",
                "<?xml version='1.0' encoding=''?><rss><channel><item><title>High"
                        + " water</title></item></channel></rss>",
                "<!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN'"
                        + " 'http://example.test/rss-0.91.dtd'><rss"
                        + " version='0.91'><channel><item><title>High"
                        + " water</title></item></channel></rss>",
                "<!-- made by hand --><?xml-stylesheet"
                        + " href='a.xsl'?><rss><channel><item><title>High"
                        + " water</title></item></channel></rss>",
                "<rss><channel><item><title><![CDATA[High water]]></title></item></channel></rss>",
                "<rss><channel><item><title>High&nbsp;water</title></item></channel></rss>",
                "<rss><channel><item><title>High"
                        + " &lt;b&gt;water&lt;/b&gt;</title></item></channel></rss>",
                "<rss><channel><item><title>High <b>water</b></title></item></channel></rss>",
                "<rss><channel><item><title>\n  High\n  water\n</title></item></channel></rss>",
                "<rss><channel><item><title>High &#119;ater</title></item></channel></rss>",
                "<rss><channel><item><title>High water</title></item></channel></rss> trailing"
                        + " words",
                "<rss><channel><item><title>High water</title></item></channel></rss><rss/>",
                "<rss><channel><item><dc:title>High water</dc:title></item></channel></rss>",
                "<rss xmlns='http://backend.userland.com/rss2'><channel><item><title>High"
                        + " water</title></item></channel></rss>",
                "<rss:rss xmlns:rss='x'><rss:channel><rss:item><rss:title>High"
                        + " water</rss:title></rss:item></rss:channel></rss:rss>",
                "<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:entry><a:title>High"
                        + " water</a:title></a:entry></a:feed>",
                "<feed xmlns='http://purl.org/atom/ns#' version='0.3'><entry><title"
                        + " mode='escaped'>High &lt;i&gt;water&lt;/i&gt;</title></entry></feed>",
                "<feed><entry><title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>High"
                        + " <em>water</em></div></title></entry></feed>",
                "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"title\":\"High"
                        + " water\"}]}",
                "\ufeff {\"items\":[{\"title\":\"High <b>water</b>\"}]}",
                "{\"items\":[null,7,\"x\",[],{\"title\":\"High water\"}]}"
            })
    void one_entry_is_found_whatever_stands_around_it(String text) {
        assertEquals(
                List.of("High water"), entries(text).stream().map(ParsedEntry::title).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<link>https://tide.example/1</link> | https://tide.example/1",
                "<link> https://tide.example/1 </link> | https://tide.example/1",
                "<link><![CDATA[https://tide.example/1]]></link> | https://tide.example/1",
                "<link>/1</link> | https://tide.example/1",
                "<link>//other.example/1</link> | https://other.example/1",
                "<link>../1</link> | https://tide.example/1",
                "<link>a b</link> | https://tide.example/blog/a%20b",
                "<link/><guid>https://tide.example/1</guid> | https://tide.example/1",
                "<link></link><guid isPermaLink='true'>https://tide.example/1</guid> |"
                        + " https://tide.example/1",
                "<link>https://tide.example/1?a=1&b=2</link> | https://tide.example/1?a=1&b=2",
                "<link>https://tide.example/1?a=1&amp;b=2</link> | https://tide.example/1?a=1&b=2",
                "<link href='https://tide.example/1'/> | https://tide.example/1",
                "<atom:link rel='self' href='/self'/><link>/1</link> | https://tide.example/1",
                "<link>https://tide.example/1</link><link>https://tide.example/2</link> |"
                        + " https://tide.example/1"
            })
    void the_link_of_an_item_is_where_its_page_is(String inside, String link) {
        assertEquals(link, item(inside.strip()).link());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<link href='/1'/><link rel='alternate' href='/2'/> | /1",
                "<link rel='alternate' type='text/html' href='/1'/><link rel='alternate'"
                        + " type='text/html' hreflang='cs' href='/cs/1'/> | /1",
                "<link rel='alternate' type='application/pdf' href='/1.pdf'/><link rel='alternate'"
                        + " href='/1'/> | /1",
                "<link rel='enclosure' href='/1.mp3'/><link rel='alternate' href='/1'/> | /1",
                "<link rel='replies' href='/1#c'/><link"
                    + " rel='http://www.iana.org/assignments/relation/alternate' href='/1'/> | /1",
                "<link rel='via' href='https://other.example/'/><id>https://tide.example/1</id> |"
                        + " /1"
            })
    void of_many_atom_links_the_readers_page_is_taken(String inside, String path) {
        assertEquals("https://tide.example" + path.strip(), atom(inside.strip()).link());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<author>ada@tide.example (Ada Weir)</author> | Ada Weir",
                "<author>Ada Weir</author> | Ada Weir",
                "<dc:creator><![CDATA[ Ada Weir ]]></dc:creator> | Ada Weir",
                "<itunes:author>Ada Weir</itunes:author> | Ada Weir",
                "<author></author><dc:creator>Ada Weir</dc:creator> | Ada Weir",
                "<author><name>Ada Weir</name><email>ada@tide.example</email></author> | Ada Weir"
            })
    void an_author_is_a_name(String inside, String name) {
        assertEquals(name, item(inside.strip()).author());
    }

    @Test
    void nobody_is_no_author() {
        assertNull(item("<title>x</title><author> </author>").author());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<pubDate>Sun, 01 Mar 2026 09:30:00 GMT</pubDate><dc:date>2025-01-01</dc:date>",
                "<pubDate>soon</pubDate><dc:date>2026-03-01T09:30:00Z</dc:date>",
                "<pubdate>2026-03-01T09:30:00Z</pubdate>",
                "<published>2026-03-01T09:30:00Z</published><updated>2026-03-02T09:30:00Z</updated>",
                "<updated>2026-03-01T09:30:00Z</updated>",
                "<dcterms:modified>2026-03-01T09:30:00Z</dcterms:modified>"
            })
    void the_first_date_that_is_one_counts(String inside) {
        assertEquals("2026-03-01T09:30:00Z", String.valueOf(item(inside).published()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<description>Short</description> | Short | false",
                "<description>Short</description><content:encoded>Long</content:encoded> | Long |"
                        + " true",
                "<content:encoded> </content:encoded><description>Short</description> | Short |"
                        + " false",
                "<itunes:summary>Short</itunes:summary> | Short | false",
                "<media:description>Short</media:description> | Short | false",
                "<description>a &lt;b&gt; c</description> | a <b> c | false"
            })
    void the_content_goes_before_the_summary(String inside, String html, boolean full) {
        var entry = item(inside.strip());
        assertEquals(html, entry.html());
        assertEquals(full, entry.full());
    }

    @Test
    void items_in_items_are_not_entries_of_their_own() {
        var feed =
                "<rss><channel><item><title>Outer</title><item><title>Inner</title></item></item>"
                        + "<media:item><title>Picture</title></media:item></channel></rss>";
        assertEquals(1, entries(feed).size());
    }

    @Test
    void a_thousand_entities_stay_as_they_are_written() {
        var entities = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 'x'>");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
        }
        var feed = entities + "]><rss><channel><item><title>&a29;</title></item></channel></rss>";
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertTrue(item(feed, 0).length() < 100));
    }

    private static String item(String feed, int index) {
        return entries(feed).get(index).title();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>",
                "<!DOCTYPE rss SYSTEM 'file:///etc/hostname' [<!ENTITY x SYSTEM"
                        + " 'http://127.0.0.1/'>]>",
                "<!DOCTYPE rss [<!ENTITY % p SYSTEM 'http://127.0.0.1/p'> %p;]>"
            })
    void an_entity_never_fetches_anything(String doctype) {
        var title =
                item(
                        doctype + "<rss><channel><item><title>a&x;b</title></item></channel></rss>",
                        0);
        assertTrue(title.equals("a&x;b") || title.equals("ab"), title);
    }

    @Test
    void however_a_feed_is_cut_off_nothing_but_whole_entries_come_of_it() {
        var whole =
                "<?xml version='1.0'?><rss><channel><title>Tide</title>"
                        + "<item><title>One</title><link>https://tide.example/1</link></item>"
                        + "<item><title>Two</title><link>https://tide.example/2</link></item>"
                        + "</channel></rss>";
        var links = List.of("https://tide.example/1", "https://tide.example/2");
        for (int end = 0; end <= whole.length(); end++) {
            if (read(whole.substring(0, end).getBytes(UTF_8)) instanceof Reading.Feed(var feed)) {
                for (var entry : feed.entries()) {
                    assertTrue(links.contains(entry.link()), whole.substring(0, end));
                    assertFalse(entry.title().isEmpty(), whole.substring(0, end));
                }
            }
        }
    }

    @Test
    void no_rubbish_breaks_the_parser() {
        var random = new Random(2026);
        var feed =
                "<rss xmlns:x='y'><channel><item><title>&amp;One</title><guid>1</guid></item></channel></rss>"
                        .getBytes(UTF_8);
        for (int round = 0; round < 2000; round++) {
            var body = feed.clone();
            for (int flips = random.nextInt(8); flips >= 0; flips--) {
                body[random.nextInt(body.length)] = (byte) random.nextInt(256);
            }
            assertInstanceOf(Reading.class, read(body));
        }
    }

    @Test
    void ten_thousand_open_brackets_of_json_are_a_damaged_document() {
        var refused =
                assertInstanceOf(Reading.NoFeed.class, read("[".repeat(10_000).getBytes(UTF_8)));
        assertTrue(refused.reason().startsWith("The JSON is damaged"), refused.reason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><title>Tide</title></head><body><p>Hi</p></body></html>",
                "<!doctype html><p>Hi",
                "<opml><body/></opml>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "[]",
                "{}",
                "\"items\"",
                "404 page not found",
                "<"
            })
    void what_is_no_feed_is_never_an_empty_one(String text) {
        assertInstanceOf(Reading.NoFeed.class, read(text.getBytes(UTF_8)));
    }
}
