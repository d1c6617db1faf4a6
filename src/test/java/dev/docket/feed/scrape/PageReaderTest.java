package dev.docket.feed.scrape;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.feed.Selectors;
import dev.docket.feed.parse.ParsedEntry;
import dev.docket.feed.parse.Reading;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageReaderTest {

    private static final URI PAGE = URI.create("https://pier.example/news/");
    private static final String MENU =
            "<nav><a href='/a'>About the whole of the pier</a><a href='/b'>Boats and their"
                    + " owners</a></nav>";

    private static Reading read(String body, @Nullable Selectors selectors) {
        var html =
                "<html><head><title>Pier</title></head><body>"
                        + MENU
                        + body
                        + "<footer><a href='/imprint'>Imprint</a><a href='/terms'>Terms of"
                        + " use</a></footer></body></html>";
        return PageReader.read(html.getBytes(UTF_8), "text/html", PAGE, selectors);
    }

    private static List<ParsedEntry> entries(String body, @Nullable Selectors selectors) {
        return assertInstanceOf(Reading.Feed.class, read(body, selectors)).feed().entries();
    }

    private static String refusal(String body, @Nullable Selectors selectors) {
        return assertInstanceOf(Reading.NoFeed.class, read(body, selectors)).reason();
    }

    @Test
    void cards_with_headings_and_dates_are_found() {
        var entries =
                entries(
                        """
                        <main><article class="card"><h2><a href="crane">The crane is back</a></h2>
                        <p class="meta"><time datetime="2026-03-01T08:00:00Z">1 March</time></p><p>It came by sea.</p><a href="/tag/sea">sea</a></article>
                        <article class="card"><h2><a href="storm">A storm took the crane</a></h2>
                        <p class="meta">February 2, 2026</p><p>Nobody was hurt.</p><a href="/tag/sea">sea</a></article></main>\
                        """,
                        null);
        assertEquals(2, entries.size());
        var first = entries.getFirst();
        assertEquals("The crane is back", first.title());
        assertEquals("https://pier.example/news/crane", first.link());
        assertEquals(Instant.parse("2026-03-01T08:00:00Z"), first.published());
        assertEquals("<p>It came by sea.</p>", first.html());
        assertEquals(Instant.parse("2026-02-02T00:00:00Z"), entries.getLast().published());
    }

    @Test
    void plain_lines_with_chinese_dates_are_found() {
        var entries =
                entries(
                        """
                        <div class="row"><span>2026年3月1日</span> <a href="/1">起重机回来了</a></div>
                        <div class="row"><span>2026年2月2日</span> <a href="/2">起重机不见了</a></div>\
                        """,
                        null);
        assertEquals(
                List.of("起重机回来了", "起重机不见了"), entries.stream().map(ParsedEntry::title).toList());
        assertEquals(Instant.parse("2026-03-01T00:00:00Z"), entries.getFirst().published());
    }

    @Test
    void a_list_wrapped_in_links_is_found() {
        var entries =
                entries(
                        """
                        <ul><li><a href="/1"><h3>The crane is back</h3><div>2026-03-01</div></a></li>
                        <li><a href="/2"><h3>A storm took the crane</h3><div>2026-02-02</div></a></li></ul>\
                        """,
                        null);
        assertEquals(
                List.of("https://pier.example/1", "https://pier.example/2"),
                entries.stream().map(ParsedEntry::link).toList());
        assertEquals("The crane is back", entries.getFirst().title());
    }

    @Test
    void a_list_without_dates_is_told_from_a_menu_by_its_titles() {
        var entries =
                entries(
                        """
                        <ul class="tags"><li><a href="/t/1">boats</a></li><li><a href="/t/2">cranes</a></li><li><a href="/t/3">fish</a></li></ul>
                        <div><h3><a href="/1">The crane is back after a long winter</a></h3></div>
                        <div><h3><a href="/2">A storm took the crane and two boats</a></h3></div>
                        <div><h3><a href="/3">New rules for fishing from the pier</a></h3></div>\
                        """,
                        null);
        assertEquals(3, entries.size());
        assertEquals("https://pier.example/1", entries.getFirst().link());
        assertNull(entries.getFirst().published());
    }

    @Test
    void the_same_article_twice_is_one() {
        var row = "<div class='row'><a href='/1'>The crane is back</a> <b>March 1, 2026</b></div>";
        assertEquals(
                1, entries(row + row, new Selectors("div.row", null, null, null, null)).size());
    }

    @Test
    void selectors_say_where_to_look() {
        var body =
                """
                <div class="update"><em>News</em><i class="t">Crane 2 is out</i><a class="x" href="/x">x</a><a class="more" href="/1">more</a>
                <u>posted 2026/03/01</u><div class="t2">It lifts more.</div></div>\
                """;
        var entry =
                entries(body, new Selectors("div.update", ".t", "a.more", "u", ".t2")).getFirst();
        assertEquals("Crane 2 is out", entry.title());
        assertEquals("https://pier.example/1", entry.link());
        assertEquals(Instant.parse("2026-03-01T00:00:00Z"), entry.published());
        assertTrue(entry.html().contains("It lifts more."));
    }

    @Test
    void a_block_without_a_link_is_known_by_its_anchor() {
        var entry =
                entries(
                                "<div class='u' id='v2'><h2>Version 2</h2></div>",
                                new Selectors("div.u", null, null, null, null))
                        .getFirst();
        assertEquals("https://pier.example/news/#v2", entry.link());
    }

    @Test
    void a_date_at_either_end_of_a_title_is_not_part_of_it() {
        var entry =
                entries(
                                "<a class='n' href='/news/1'>2026/03/01 Crane 2 is out</a>",
                                new Selectors("a.n", null, null, null, null))
                        .getFirst();
        assertEquals("Crane 2 is out", entry.title());
        assertEquals(Instant.parse("2026-03-01T00:00:00Z"), entry.published());
    }

    @Test
    void a_change_of_layout_is_reported() {
        assertTrue(
                refusal("<p>x</p>", new Selectors("div.gone", null, null, null, null))
                        .startsWith("The list selector \"div.gone\" matches nothing;"));
        assertTrue(
                refusal("<p>x</p>", new Selectors("div[", null, null, null, null))
                        .startsWith("The list selector \"div[\" is no CSS selector"));
    }

    @Test
    void a_page_without_a_list_says_so() {
        assertEquals(
                "No list of articles is to be found on the page; selectors would help",
                refusal("<p>Only words.</p>", null));
        var app =
                PageReader.read(
                        "<body><div id=app></div><script src=/app.js></script>".getBytes(UTF_8),
                        "",
                        PAGE,
                        null);
        assertEquals(
                new Reading.NoFeed(
                        "The page shows nothing without JavaScript; look for a feed, a sitemap or a"
                                + " JSON address of the same site"),
                app);
    }
}
