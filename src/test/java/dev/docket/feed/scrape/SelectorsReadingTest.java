package dev.docket.feed.scrape;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.feed.Selectors;
import dev.docket.feed.parse.Reading;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens where selectors find nothing, and where they find things beside their block. */
class SelectorsReadingTest {

    private static final URI PAGE = URI.create("https://pier.example/news/");
    private static final String TWO =
            """
            <main><div class="u"><h3><a href="/1">The crane is back</a></h3><i>2026-03-01</i></div>
            <div class="u"><h3><a href="/2">A storm took the crane</a></h3><i>2026-02-02</i></div></main>\
            """;

    private static PageReading look(String body, Selectors selectors) {
        return PageReader.look(
                ("<html><head><title>Pier</title></head><body>" + body + "</body></html>")
                        .getBytes(UTF_8),
                "text/html",
                PAGE,
                selectors,
                null);
    }

    private static String reason(PageReading reading) {
        return assertInstanceOf(Reading.NoFeed.class, reading.reading()).reason();
    }

    @Test
    void a_list_selector_that_matches_nothing_says_what_there_is_instead() {
        assertEquals(
                "The list selector \"div.gone\" matches nothing; by structure the page lists 2"
                        + " articles: correct the selector, or remove the selectors to read it so",
                reason(look(TWO, new Selectors("div.gone", null, null, null, null))));
        assertTrue(
                reason(look("<p>x</p>", new Selectors("div.gone", null, null, null, null)))
                        .contains("nor is a list found by structure"));
    }

    @ParameterizedTest
    @CsvSource({"title, .none, , ,", "link, , .none, ,", "date, , , .none,", "text, , , , .none"})
    void a_selector_that_matches_in_no_block_is_named_and_loses_no_article(
            String name, String title, String link, String date, String text) {
        var reading = look(TWO, new Selectors("div.u", title, link, date, text));
        assertEquals(
                "The "
                        + name
                        + " selector \".none\" matches in none of the 2 blocks; what it should find"
                        + " was read by structure: correct it, or remove it",
                name.equals("link") ? reading.problem() : reading.remark());
        assertNull(name.equals("link") ? reading.remark() : reading.problem());
        assertEquals(
                List.of("The crane is back", "A storm took the crane"),
                assertInstanceOf(Reading.Feed.class, reading.reading()).feed().entries().stream()
                        .map(entry -> entry.title())
                        .toList());
    }

    @Test
    void a_link_selector_that_matches_nothing_hides_no_other() {
        var reading = look(TWO, new Selectors("div.u", ".gone", ".none", null, null));
        assertTrue(String.valueOf(reading.problem()).startsWith("The link selector \".none\""));
        assertTrue(String.valueOf(reading.remark()).startsWith("The title selector \".gone\""));
    }

    @Test
    void a_selector_that_is_none_is_named() {
        var reason = reason(look(TWO, new Selectors("div.u", "h3[", null, null, null)));
        assertTrue(reason.startsWith("The title selector \"h3[\" is no CSS selector"), reason);
    }

    @Test
    void what_a_block_lacks_is_looked_up_in_what_follows_it() {
        var body =
                """
                <h4 id="feb-12"><span class="day">Feb. 12, 2026</span></h4><div class="card"><a href="/m/5"><h2 class="t">Model Five</h2></a><p>Reads and writes.</p></div>
                <h4 id="jan-8"><span class="day">Jan. 8, 2026</span></h4><div class="card"><h2 class="t">Model Four</h2></div>\
                """;
        var reading = look(body, new Selectors("h4[id]", ".t", null, ".day", "div.card"));
        assertNull(reading.problem());
        assertNull(reading.remark());
        var entries = assertInstanceOf(Reading.Feed.class, reading.reading()).feed().entries();
        assertEquals("Model Five", entries.getFirst().title());
        assertEquals("2026-02-12T00:00:00Z", String.valueOf(entries.getFirst().published()));
        assertTrue(entries.getFirst().html().contains("Reads and writes."));
        assertEquals("https://pier.example/news/#jan-8", entries.getLast().link());
        assertEquals("Model Four", entries.getLast().title());
    }

    @Test
    void the_next_page_may_have_a_selector_of_its_own() {
        var body = TWO + "<div class='go'><a href='/news/older'>&gt;&gt;</a></div>";
        var selectors = new Selectors("div.u", null, null, null, null, ".go");
        assertEquals(URI.create("https://pier.example/news/older"), look(body, selectors).next());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a rel='next' href='/news/page/2'>Weiter</a> | https://pier.example/news/page/2",
                "<a class='next page-numbers' href='?page=2'>»</a> |"
                        + " https://pier.example/news/?page=2",
                "<a href='/news/2'>Older posts →</a> | https://pier.example/news/2",
                "<a href='/news/2'>下一页</a> | https://pier.example/news/2",
                "<a href='/news/2'>Další strana</a> | https://pier.example/news/2",
                "<b>1</b> <a href='?page=2'>2</a> <a href='?page=3'>3</a> |"
                        + " https://pier.example/news/?page=2",
                "<a href='/x/2'>2</a> | none",
                "<a rel='next' href='https://elsewhere.example/2'>Next</a> | none",
                "<a rel='next' href='#'>Next</a> | none",
                "<a href='javascript:more()'>Load more</a> | none"
            })
    void the_next_page_is_found_where_a_reader_would_click(String html, String next) {
        var found = look(TWO + html, new Selectors("div.u", null, null, null, null)).next();
        assertEquals(next, found == null ? "none" : found.toString());
    }

    @Test
    void a_link_in_the_head_names_the_next_page_too() {
        var html =
                "<html><head><link rel='next' href='/news/page/2'></head><body>" + TWO + "</body>";
        assertNotNull(PageReader.look(html.getBytes(UTF_8), "", PAGE, null, null).next());
    }

    @Test
    void a_name_in_a_heading_that_is_all_date_is_a_title() {
        var body =
                "<article><h2><a href='/i/2'>2026-03-01</a></h2><p>Item one of the"
                    + " day</p></article><article><h2><a href='/i/1'>2026-02-28</a></h2><p>Another"
                    + " day</p></article>";
        var reading =
                PageReader.look(
                        ("<main>" + body + "</main>").getBytes(UTF_8), "", PAGE, null, null);
        assertEquals(
                List.of("2026-03-01", "2026-02-28"),
                assertInstanceOf(Reading.Feed.class, reading.reading()).feed().entries().stream()
                        .map(entry -> entry.title())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div id='root'></div><script src='a.js'></script> | The page shows nothing without"
                        + " JavaScript",
                "<noscript>Please enable JavaScript to read our wonderful pages.</noscript><div"
                    + " id=app></div><p>Some words that are shown while the rest of it is under way"
                    + " to you.</p><script src=a.js></script> | The page shows nothing without"
                    + " JavaScript",
                "<p>Only words.</p> | No list of articles is to be found",
                "'' | The page is empty"
            })
    void a_page_without_a_list_says_why(String body, String beginning) {
        var reading = PageReader.look(body.getBytes(UTF_8), "text/html", PAGE, null, null);
        assertTrue(reason(reading).startsWith(beginning), () -> reason(reading));
    }

    @Test
    void frames_are_named() {
        var html = "<html><frameset><frame src='list.html'></frameset></html>";
        var reading = PageReader.look(html.getBytes(UTF_8), "text/html", PAGE, null, null);
        assertTrue(
                reason(reading).endsWith("perhaps https://pier.example/news/list.html"),
                () -> reason(reading));
    }
}
