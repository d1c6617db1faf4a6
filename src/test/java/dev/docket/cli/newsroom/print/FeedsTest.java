package dev.docket.cli.newsroom.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import dev.docket.cli.newsroom.paper.Kind;
import java.io.StringReader;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FeedsTest {

    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:30:00Z");

    @ParameterizedTest
    @CsvSource({"RSS, rss_2.0", "ATOM, atom_1.0", "RDF, rss_1.0"})
    void an_xml_feed_is_what_it_says_and_keeps_every_character(Kind kind, String type)
            throws Exception {
        var feed = rome(kind, true);
        assertEquals(type, feed.getFeedType());
        assertEquals("Tom & Jerry's <b>Paper</b>", feed.getTitle());
        assertNasty(feed.getEntries().getFirst());
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"RSS", "ATOM"})
    void an_entry_keeps_its_categories_and_the_feed_its_own_address(Kind kind) throws Exception {
        var feed = rome(kind, true);
        assertEquals("a&b", feed.getEntries().getFirst().getCategories().getFirst().getName());
        assertTrue(document(kind, true).body().contains("href=\"http://127.0.0.1:8099/tom/feed\""));
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"RSS", "ATOM", "RDF"})
    void what_is_not_out_yet_is_not_in_the_feed(Kind kind) throws Exception {
        var titles = rome(kind, true).getEntries().stream().map(SyndEntry::getTitle).toList();
        assertEquals(2, titles.size());
        assertFalse(titles.contains("Not yet"));
    }

    @ParameterizedTest
    @CsvSource({"RSS, true", "RSS, false", "ATOM, true", "ATOM, false", "RDF, true", "RDF, false"})
    void only_a_full_feed_carries_the_text(Kind kind, boolean full) throws Exception {
        assertEquals(full, document(kind, full).body().contains("Body with"));
        var entry = rome(kind, full).getEntries().getFirst();
        assertEquals(full, !entry.getContents().isEmpty());
    }

    @Test
    void the_text_in_a_full_feed_is_html_with_absolute_links() throws Exception {
        var content = rome(Kind.ATOM, true).getEntries().getFirst().getContents().getFirst();
        var link = Jsoup.parse(content.getValue()).expectFirst("p a");
        assertEquals("http://127.0.0.1:8099/tom/calm", link.attr("href"));
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void a_json_feed_can_be_read_back(boolean full) throws Exception {
        var feed = json(full);
        assertEquals("https://jsonfeed.org/version/1.1", feed.at("/version").asText());
        assertEquals("http://127.0.0.1:8099/tom/feed", feed.at("/feed_url").asText());
        assertEquals(2, feed.at("/items").size());
        assertEquals(Sample.NASTY, feed.at("/items/0/title").asText());
        assertEquals("http://127.0.0.1:8099/tom/nasty", feed.at("/items/0/url").asText());
        assertEquals("2026-03-03T09:30:00Z", feed.at("/items/0/date_published").asText());
        assertEquals("a&b", feed.at("/items/0/tags/0").asText());
        assertEquals(full, feed.at("/items/0").has("content_html"));
    }

    @Test
    void a_feed_says_what_it_is_and_when_it_changed() {
        assertEquals("application/rss+xml; charset=utf-8", document(Kind.RSS, true).contentType());
        assertEquals(
                "application/feed+json; charset=utf-8", document(Kind.JSON, true).contentType());
        assertEquals(TUESDAY, document(Kind.ATOM, true).changed());
    }

    @Test
    void an_outlet_of_pages_has_no_feed() {
        assertTrue(Feeds.of(Sample.front(Kind.HTML, false, "bulletin")).isEmpty());
    }

    private static void assertNasty(SyndEntry entry) {
        assertEquals(Sample.NASTY, entry.getTitle());
        assertEquals(Sample.NASTY, entry.getDescription().getValue());
        assertEquals("http://127.0.0.1:8099/tom/nasty", entry.getLink());
        assertEquals("O'Brien <ob@example.org>", entry.getAuthor());
        assertEquals(TUESDAY, entry.getPublishedDate().toInstant());
    }

    private static SyndFeed rome(Kind kind, boolean full) throws Exception {
        return new SyndFeedInput().build(new StringReader(document(kind, full).body()));
    }

    private static JsonNode json(boolean full) throws Exception {
        return new ObjectMapper().readTree(document(Kind.JSON, full).body());
    }

    private static Document document(Kind kind, boolean full) {
        return Feeds.of(Sample.front(kind, full, "paper")).orElseThrow();
    }
}
