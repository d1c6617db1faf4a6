package dev.docket.cli.newsroom.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.cli.newsroom.paper.Kind;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

    @ParameterizedTest
    @ValueSource(strings = {"paper", "journal", "portal", "bulletin"})
    void a_piece_is_printed_whole_and_nothing_in_it_becomes_markup(String layout) {
        var page = page(layout);
        assertEquals(0, page.select("script").size());
        assertEquals(Sample.NASTY, page.expectFirst("h1").text());
        assertTrue(page.text().contains("Body with a link & " + Sample.NASTY));
        assertTrue(page.text().contains("O'Brien <ob@example.org>"));
        assertEquals(
                "http://127.0.0.1:8099/tom/nasty",
                page.expectFirst("link[rel=canonical]").attr("href"));
        assertEquals("en", page.expectFirst("html").attr("lang"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper", "journal", "portal", "bulletin"})
    void a_page_has_the_usual_clutter_and_no_place_left_unfilled(String layout) {
        var page = page(layout);
        assertTrue(page.text().contains("cookies"));
        assertTrue(page.text().contains("A calm day"), "related pieces");
        assertTrue(page.text().contains("Imprint"));
        assertTrue(!page.html().contains("{{"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper", "journal", "portal"})
    void a_page_tells_machines_who_wrote_it_when_and_where_the_feed_is(String layout) {
        var page = page(layout);
        assertEquals("2026-03-03T09:30:00Z", meta(page, "meta[property=article:published_time]"));
        assertEquals("O'Brien <ob@example.org>", meta(page, "meta[name=author]"));
        assertEquals(
                "http://127.0.0.1:8099/tom/feed",
                page.expectFirst("link[rel=alternate]").attr("href"));
    }

    @Test
    void the_index_lists_what_is_out_the_newest_first() {
        var index =
                Jsoup.parse(
                        Layout.index(Sample.front(Kind.RSS, true, "paper")).body(), Sample.BASE);
        assertEquals(
                List.of(Sample.NASTY, "A calm day"), index.select("a.notice-title").eachText());
        assertEquals("2026-03-03T09:30:00Z", index.expectFirst("li.notice time").attr("datetime"));
    }

    @Test
    void the_selectors_we_announce_find_every_part_of_an_outlet_without_a_feed() {
        var front = Sample.front(Kind.HTML, false, "bulletin");
        var selectors = Selectors.BULLETIN;
        var item = Jsoup.parse(Layout.index(front).body()).expectFirst(selectors.item());
        assertEquals(Sample.NASTY, item.expectFirst(selectors.title()).text());
        assertEquals(
                "http://127.0.0.1:8099/tom/nasty", item.expectFirst(selectors.link()).attr("href"));
        assertNotNull(item.selectFirst(selectors.date()));
        var text = page("bulletin").expectFirst("div.notice-body").text();
        assertEquals("Body with a link & " + Sample.NASTY, text);
        assertNull(Jsoup.parse(Layout.index(front).body()).selectFirst("link[rel=alternate]"));
    }

    private static org.jsoup.nodes.Document page(String layout) {
        var kind = layout.equals("bulletin") ? Kind.HTML : Kind.RSS;
        var front = Sample.front(kind, false, layout);
        return Jsoup.parse(Layout.piece(front, front.pieces().getFirst()).body());
    }

    private static String meta(org.jsoup.nodes.Document page, String selector) {
        return page.expectFirst(selector).attr("content");
    }
}
