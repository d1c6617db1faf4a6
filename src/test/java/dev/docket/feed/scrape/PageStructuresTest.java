package dev.docket.feed.scrape;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.feed.parse.ParsedEntry;
import dev.docket.feed.parse.Reading;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The many ways in which pages list the same two articles. */
class PageStructuresTest {

    private static final URI PAGE = URI.create("https://pier.example/news/");

    private static Reading read(String body) {
        var html =
                "<html><head><title>Pier</title></head><body><nav><ul><li><a href='/'>Home of the"
                        + " pier</a></li><li><a href='/boats'>Boats and owners</a></li></ul></nav>"
                        + body
                        + "<footer><a href='/imprint'>Imprint of the"
                        + " pier</a></footer></body></html>";
        return PageReader.read(html.getBytes(UTF_8), "text/html; charset=utf-8", PAGE, null);
    }

    private static List<ParsedEntry> entries(String body) {
        return assertInstanceOf(Reading.Feed.class, read(body)).feed().entries();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li>@D <a href='@L'>@T</a></li></ul>",
                "<ul><li><a href='@L'>@T</a><br>@D</li></ul>",
                "<ol><li><p><a href='@L'>@T</a></p><p>@D</p></li></ol>",
                "<table><tr><td>@D</td><td><a href='@L'>@T</a></td></tr></table>",
                "<main><article><header><h2><a"
                        + " href='@L'>@T</a></h2><time>@D</time></header><p>Words on"
                        + " it.</p></article></main>",
                "<main><section><h3>@T</h3><span>@D</span><p>Words on it.</p><a"
                        + " href='@L'>More</a></section></main>",
                "<div class='grid'><a class='card' href='@L'><img src='x.png'"
                        + " alt=''><h3>@T</h3><span>@D</span></a></div>",
                "<div class='rows'><div class='row'><div><div><a"
                        + " href='@L'><span>@T</span></a></div></div><div>@D</div></div></div>",
                "<div class='list'><div class='item'><a href='@L'><img src='x.png'></a><h4><a"
                    + " href='@L'>@T</a></h4><small>@D</small><a href='/tag'>tag</a></div></div>",
                "<p>Our news:</p><div class='n'><b>@D</b>: <a href='@L'>@T</a></div>"
            })
    void two_dated_articles_are_found_in_any_dress(String form) {
        var open =
                form.startsWith("<p>Our")
                        ? "<p>Our news:</p>"
                        : form.substring(0, form.indexOf('>') + 1);
        var tag = form.startsWith("<p>Our") ? "" : open.replaceAll("<(\\w+).*", "</$1>");
        var block = form.substring(open.length(), form.length() - tag.length());
        var list =
                open
                        + block.replace("@L", "/n/1")
                                .replace("@T", "The crane is back at the pier")
                                .replace("@D", "March 1, 2026")
                        + block.replace("@L", "/n/2")
                                .replace("@T", "A storm took the old crane")
                                .replace("@D", "February 2, 2026")
                        + tag;
        var entries = entries(list);
        assertEquals(
                List.of("https://pier.example/n/1", "https://pier.example/n/2"),
                entries.stream().map(ParsedEntry::link).toList());
        assertTrue(entries.getFirst().title().contains("The crane is back at the pier"));
        assertEquals(
                List.of("2026-03-01T00:00:00Z", "2026-02-02T00:00:00Z"),
                entries.stream().map(entry -> String.valueOf(entry.published())).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<time datetime='2026-03-01'>last week</time> | /n/1",
                "<span>1. března 2026</span> | /n/1",
                "<span>1. 3. 2026</span> | /n/1",
                "<span>1 marca 2026</span> | /n/1",
                "<span>2026年3月1日</span> | /n/1",
                "<span>2026/03/01</span> | /n/1",
                "<span>News · March 1, 2026 · 4 min</span> | /n/1",
                "<span>News | 2026-03-01</span> | /n/1",
                "<span>yesterday</span> | /2026/03/01/n"
            })
    void the_date_of_a_block_is_found_where_readers_see_it(String date, String link) {
        var block =
                "<div class='u'><a href='%s'>The crane is back at the pier</a> %s</div>"
                        .formatted(link.strip(), date.strip());
        var other =
                "<div class='u'><a href='/n/2'>A storm took the crane</a> <i>2025-01-01</i></div>";
        assertEquals(
                "2026-03-01T00:00:00Z",
                String.valueOf(entries(block + other).getFirst().published()));
    }

    @Test
    void a_link_that_runs_a_script_leads_nowhere_else() {
        var body =
                "<div class='u'><a href='javascript:go(1)'>The crane is back at the pier</a>"
                        + " <i>March 1, 2026</i></div>";
        if (read(body.repeat(2)) instanceof Reading.Feed(var feed)) {
            assertEquals(1, feed.entries().size());
        }
    }

    @Test
    void a_base_element_is_where_links_stand() {
        var html =
                "<html><head><base href='https://cdn.example/x/'></head><body><div class='u'><a"
                    + " href='1'>The crane is back</a> <i>March 1, 2026</i></div><div class='u'><a"
                    + " href='2'>A storm took it</a> <i>March 2, 2026</i></div></body>";
        var feed =
                assertInstanceOf(
                        Reading.Feed.class,
                        PageReader.read(html.getBytes(UTF_8), "text/html", PAGE, null));
        assertEquals("https://cdn.example/x/1", feed.feed().entries().getFirst().link());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "<html",
                "<frameset><frame src='a'></frameset>",
                "<body><a href='/1'>One</a></body>",
                "{\"a\":1}",
                "\u0000\u0001\u0002"
            })
    void a_page_without_a_list_is_a_reason_and_no_exception(String html) {
        assertInstanceOf(
                Reading.NoFeed.class, PageReader.read(html.getBytes(UTF_8), "", PAGE, null));
    }

    @Test
    void a_page_of_ten_thousand_links_is_read_in_time() {
        var body = new StringBuilder("<main>");
        for (int i = 0; i < 10_000; i++) {
            body.append(
                    "<div class='u'><a href='/n/%d'>Number %d of the news</a></div>"
                            .formatted(i, i));
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertEquals(10_000, entries(body.toString()).size()));
    }

    @Test
    void a_page_nested_without_end_is_read_in_time() {
        var body = "<div><a href='/n'>".repeat(1000) + "The crane is back";
        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertInstanceOf(Reading.class, read(body)));
        var boxes = "<div><b>x</b><a href='/n'>One of many</a>".repeat(2000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertInstanceOf(Reading.class, read(boxes)));
    }
}
