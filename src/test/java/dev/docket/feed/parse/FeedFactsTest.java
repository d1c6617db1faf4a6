package dev.docket.feed.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a feed says of itself, beside its entries. */
class FeedFactsTest {

    private static final URI BASE = URI.create("https://tide.example/blog/feed.xml");

    private static ParsedFeed feed(String text) {
        return assertInstanceOf(
                        Reading.Feed.class, FeedParser.parse(text.getBytes(UTF_8), "", BASE))
                .feed();
    }

    private static ParsedFeed rss(String inside) {
        return feed("<rss version='2.0'><channel>" + inside + "</channel></rss>");
    }

    private static StatedRhythm rhythm(String inside) {
        return rss(inside).rhythm();
    }

    @Test
    void atom_names_its_hubs_itself_and_its_next_page() {
        var links =
                feed("""
                <feed xmlns="http://www.w3.org/2005/Atom">
                <link rel="self" href="/feed.xml"/><link rel="hub" href="https://one.example/"/>
                <link rel="HUB" href="https://two.example/"/><link rel="hub" href="https://one.example/"/>
                <link rel="next" href="?page=2"/><link href="/"/>
                <entry><link rel="self" href="/entry/1"/></entry></feed>\
                """)
                        .links();
        assertEquals("https://tide.example/feed.xml", links.self());
        assertEquals(List.of("https://one.example/", "https://two.example/"), links.hubs());
        assertEquals("https://tide.example/blog/feed.xml?page=2", links.next());
    }

    @Test
    void rss_does_so_with_links_of_atom() {
        var feed =
                rss(
                        "<link>https://tide.example/</link><a:link"
                                + " xmlns:a='http://www.w3.org/2005/Atom' rel='hub' href='/hub'/>"
                                + "<atom:link rel='self' href='/feed'/><hub>x</hub>");
        assertEquals(List.of("https://tide.example/hub"), feed.links().hubs());
        assertEquals("https://tide.example/feed", feed.links().self());
        assertEquals("https://tide.example/", feed.link());
    }

    @Test
    void json_feed_has_names_of_its_own_for_them() {
        var links =
                feed("""
                {"feed_url":"/feed.json","next_url":"/feed.json?page=2","items":[],
                 "hubs":[{"type":"WebSub","url":"https://hub.example/"},
                         {"type":"rssCloud","url":"https://cloud.example/"},{"type":"WebSub"}, 7]}\
                """)
                        .links();
        assertEquals("https://tide.example/feed.json", links.self());
        assertEquals(List.of("https://hub.example/"), links.hubs());
        assertEquals("https://tide.example/feed.json?page=2", links.next());
    }

    @Test
    void a_feed_that_says_nothing_says_nothing() {
        assertEquals(FeedLinks.NONE, rss("<title>x</title>").links());
        assertEquals(StatedRhythm.NONE, rhythm("<title>x</title>"));
        assertNull(StatedRhythm.NONE.ttl());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"<ttl>60</ttl> | PT1H", "<ttl> 5 </ttl> | PT5M"})
    void a_time_to_live_is_in_minutes(String inside, Duration ttl) {
        assertEquals(ttl, rhythm(inside).ttl());
    }

    @ParameterizedTest
    @CsvSource({
        "<ttl>soon</ttl>",
        "<ttl>-5</ttl>",
        "<ttl>0</ttl>",
        "<ttl>99999999999999999999</ttl>",
        "<ttl/>",
        "<sy:updatePeriod>daily</sy:updatePeriod>"
    })
    void what_makes_no_sense_or_is_written_into_every_feed_was_not_stated(String inside) {
        assertNull(rhythm(inside).ttl());
    }

    @Test
    void hours_and_days_of_silence_are_kept() {
        var rhythm =
                rhythm(
                        "<skipHours><hour>0</hour><hour>24</hour><hour>7</hour><hour>25</hour>"
                                + "<hour>x</hour></skipHours><skipDays><day>Sunday</day>"
                                + "<day>saturday</day><day>Someday</day></skipDays>");
        assertEquals(new TreeSet<>(List.of(0, 7)), rhythm.skipHours());
        assertEquals(
                new TreeSet<>(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)), rhythm.skipDays());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<enclosure url='/1.mp3'/> | 1",
                "<enclosure url='/1.mp3'/><enclosure url='/2.mp3'/> | 2",
                "<atom:link rel='enclosure' href='/1.mp3'/> | 1",
                "<media:content url='/1.jpg'/><media:thumbnail url='/t.jpg'/> | 1",
                "<media:group><media:content url='/1'/><media:content url='/2'/></media:group> | 2",
                "<link rel='alternate' href='/1'/><itunes:duration>1</itunes:duration> | 0"
            })
    void media_are_counted_and_not_read(String inside, int attachments) {
        var feed = rss("<item>" + inside + "</item><item>" + inside + "</item>");
        assertEquals(attachments, feed.entries().getFirst().attachments());
        assertEquals(2 * attachments, feed.attachments());
    }

    @Test
    void attachments_of_json_are_counted_too() {
        var feed = feed("{\"items\":[{\"attachments\":[{},{}]},{\"attachments\":7},{}]}");
        assertEquals(2, feed.attachments());
    }
}
