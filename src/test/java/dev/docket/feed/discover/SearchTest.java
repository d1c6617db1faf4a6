package dev.docket.feed.discover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.feed.Candidate;
import dev.docket.feed.Finding;
import dev.docket.feed.Location;
import dev.docket.feed.SourceKind;
import dev.docket.platform.http.TestSettings;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

    private static final String LIST =
            """
            <main><ul>
            <li><h3><a href="/a">The harbour opens its gates</a></h3><time datetime="2026-02-01">1 Feb</time></li>
            <li><h3><a href="/b">The harbour closes its gates</a></h3><time datetime="2026-02-02">2 Feb</time></li>
            <li><h3><a href="/c">The harbour paints its gates</a></h3><time datetime="2026-02-03">3 Feb</time></li>
            <li><h3><a href="/d">The harbour sells its gates</a></h3><time datetime="2026-02-04">4 Feb</time></li>
            </ul></main>
            """;

    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
    }

    @AfterEach
    void close() {
        site.close();
    }

    private static String link(String href, String type, String title) {
        return "<link rel=\"alternate\" type=\"%s\" title=\"%s\" href=\"%s\">"
                .formatted(type, title, href);
    }

    private static String rss(String href) {
        return link(href, "application/rss+xml", "");
    }

    private Candidate best(Finding finding) {
        return assertInstanceOf(Finding.Candidates.class, finding).best().getFirst();
    }

    private static Finding.Nothing nothing(Finding finding) {
        return assertInstanceOf(Finding.Nothing.class, finding);
    }

    @Test
    void the_address_of_a_feed_is_asked_once_and_is_the_answer() {
        site.feed("/news.xml", "Harbour news", "one", "two");
        var best = best(site.find("/news.xml"));
        assertEquals("RSS", best.format());
        assertEquals("Harbour news", best.name());
        assertEquals(2, best.preview().count());
        assertEquals("one", best.preview().first().getFirst().title());
        assertEquals(
                Instant.parse("2026-03-01T09:00:00Z"),
                best.preview().first().getFirst().published());
        assertEquals(List.of("/news.xml"), site.asked());
    }

    @Test
    void what_a_page_announces_is_read_and_shown() {
        site.html("/", rss("main.xml"), "<p>Hello</p>").feed("/main.xml", "Main", "one");
        var best = best(site.find("/"));
        var expected =
                new Location(
                        SourceKind.FEED,
                        site.at("/main.xml").toString(),
                        site.at("/").toString(),
                        null);
        assertEquals(expected, best.location());
        assertEquals("The page announces it", best.why());
        assertEquals(List.of("/", "/main.xml"), site.asked());
    }

    @Test
    void comments_and_categories_stand_behind_the_feed_of_all() {
        site.html(
                        "/",
                        rss("/comments/feed")
                                + rss("/category/boats/feed")
                                + rss("/all/feed")
                                + link("/all.atom", "application/atom+xml", "Kommentare"),
                        "")
                .feed("/comments/feed", "Comments", "a")
                .feed("/category/boats/feed", "Boats", "b")
                .feed("/all/feed", "All", "c")
                .feed("/all.atom", "Words", "d");
        assertEquals(
                List.of("/all/feed", "/category/boats/feed", "/comments/feed", "/all.atom"),
                site.paths(site.find("/")));
    }

    @Test
    void a_feed_announced_twice_is_asked_once() {
        site.html("/", rss("/feed") + rss("/feed") + rss("/feed#top"), "").feed("/feed", "F", "a");
        assertEquals(List.of("/feed"), site.paths(site.find("/")));
        assertEquals(List.of("/", "/feed"), site.asked());
    }

    @Test
    void the_same_entries_in_another_format_stand_last_and_say_so() {
        site.html("/", rss("/one") + rss("/two") + rss("/other/tag/x/"), "")
                .feed("/one", "One", "a")
                .feed("/two", "Two", "a")
                .feed("/other/tag/x/", "Other", "b");
        var found = assertInstanceOf(Finding.Candidates.class, site.find("/"));
        assertEquals(List.of("/one", "/other/tag/x/", "/two"), site.paths(found));
        assertTrue(found.best().getLast().why().contains("same entries"));
    }

    @Test
    void a_link_that_says_rss_is_followed() {
        site.html("/", "", "<footer><a href='/news/rss'>RSS</a></footer>")
                .feed("/news/rss", "F", "a");
        assertEquals(List.of("/news/rss"), site.paths(site.find("/")));
    }

    @Test
    void an_article_that_announces_nothing_leads_to_its_section() {
        site.html("/blog/2026/hello", "<meta property=og:type content=article>", "<p>Text</p>")
                .html("/blog/", rss("/blog/all.xml"), "")
                .feed("/blog/all.xml", "Blog", "a");
        assertEquals(List.of("/blog/all.xml"), site.paths(site.find("/blog/2026/hello")));
        assertEquals(List.of("/blog/2026/hello", "/blog/", "/blog/all.xml"), site.asked());
    }

    @Test
    void an_article_that_is_gone_leads_to_its_home_page() {
        site.html("/", rss("/f.xml"), "").feed("/f.xml", "F", "a");
        assertEquals(List.of("/f.xml"), site.paths(site.find("/old/article")));
    }

    @Test
    void the_program_that_made_the_site_is_believed_before_habit() {
        site.html("/", "<meta name=generator content='Hugo 0.140'>", "")
                .feed("/index.xml", "Hugo", "a");
        var best = best(site.find("/"));
        assertTrue(best.why().contains("hugo"), best.why());
        assertEquals(List.of("/", "/index.xml"), site.asked());
    }

    @Test
    void the_usual_paths_are_tried_until_the_first_hit() {
        site.html("/", "", "").feed("/rss.xml", "F", "a").feed("/feed.xml", "G", "a");
        assertEquals(List.of("/rss.xml"), site.paths(site.find("/")));
        assertEquals(List.of("/", "/feed", "/rss.xml"), site.asked());
    }

    @Test
    void a_site_without_anything_is_asked_few_times() {
        site.html("/a/b", "", "<p>Nothing but text.</p>").html("/", "", "<p>Nothing.</p>");
        var nothing = nothing(site.find("/a/b"));
        assertTrue(nothing.reason().contains("No list of articles"), nothing.reason());
        assertTrue(site.asked().size() <= Inquiry.MOST, () -> site.asked().toString());
    }

    @Test
    void a_site_that_answers_everything_with_a_page_is_not_asked_on_and_on() {
        site.always("<html><body><p>Welcome</p></body></html>");
        nothing(site.find("/"));
        assertEquals(3, site.asked().size(), () -> site.asked().toString());
    }

    @Test
    void a_site_that_asks_to_wait_is_asked_no_more() {
        site.html("/", rss("/feed") + rss("/other"), "").status("/feed", 429).status("/other", 429);
        nothing(site.find("/"));
        assertEquals(List.of("/", "/feed"), site.asked());
    }

    @Test
    void an_announced_feed_that_fails_is_told() {
        site.html("/", rss("/feed"), LIST).status("/feed", 403);
        var found = assertInstanceOf(Finding.Candidates.class, site.find("/"));
        assertTrue(
                found.notes().getFirst().contains("/feed cannot be read"), found.notes()::toString);
        assertTrue(found.notes().getFirst().contains("HTTP 403"), found.notes()::toString);
    }

    @Test
    void robots_txt_has_a_say_in_what_we_found_ourselves() {
        site.with("/robots.txt", "text/plain", "User-agent: *\nDisallow: /secret/\n")
                .html("/", rss("/secret/feed"), "")
                .feed("/secret/feed", "F", "a");
        var nothing = nothing(site.find("/"));
        assertTrue(nothing.notes().toString().contains("robots.txt"), nothing.notes()::toString);
        assertTrue(site.asked().stream().noneMatch(path -> path.startsWith("/secret")));
    }

    @Test
    void a_page_without_a_feed_is_proposed_by_its_own_list() {
        site.html("/news", "", LIST);
        var best = best(site.find("/news"));
        assertEquals(Location.page(site.at("/news").toString()), best.location());
        assertEquals("web page", best.format());
        assertEquals(4, best.preview().count());
        assertEquals(site.at("/a").toString(), best.preview().first().getFirst().link());
    }

    @Test
    void the_neighbours_of_an_article_are_no_source_but_the_section_is() {
        site.html("/news/one", "<meta property=og:type content=article>", LIST)
                .html("/news/", "", LIST);
        assertEquals(List.of("/news/"), site.paths(site.find("/news/one")));
    }

    @Test
    void a_page_of_scripts_alone_is_called_so() {
        site.html("/", "<script src=/app.js></script>", "<div id=root></div>");
        assertTrue(nothing(site.find("/")).reason().contains("without JavaScript"));
    }

    @Test
    void what_is_neither_page_nor_feed_is_called_by_its_type() {
        site.with("/paper.pdf", "application/pdf", "%PDF-1.7");
        assertTrue(nothing(site.find("/paper.pdf")).reason().contains("application/pdf"));
    }

    @ParameterizedTest
    @CsvSource({"403, access refused", "500, the site has a fault", "429, wait"})
    void a_refusal_is_told_as_it_is(int status, String words) {
        site.status("/", status);
        assertTrue(nothing(site.find("/")).reason().contains(words));
        assertEquals(List.of("/"), site.asked());
    }

    @Test
    void a_scheme_may_be_left_out_and_http_is_tried_after_https() {
        site.feed("/feed", "F", "a");
        var typed = " " + site.at("/feed").toString().replace("http://", "") + "\n";
        var search = new Search(site.inquiry(TestSettings.HASTY), _ -> List.of());
        assertEquals(List.of("/feed"), site.paths(search.from(typed)));
    }

    @Test
    void a_moved_feed_is_proposed_at_its_new_address() {
        site.status("/old.xml", 301, "Location", "/new.xml").feed("/new.xml", "F", "a");
        assertEquals(List.of("/new.xml"), site.paths(site.find("/old.xml")));
    }

    @Test
    void a_platforms_rule_spares_the_page() {
        site.feed("/releases.atom", "Releases", "v1");
        var clue = new Clue(site.at("/releases.atom"), "It keeps releases there", 95);
        var finding =
                new Search(site.inquiry(), _ -> List.of(clue)).from(site.at("/a/b").toString());
        assertEquals(List.of("/releases.atom"), site.paths(finding));
        assertEquals(List.of("/releases.atom"), site.asked());
    }

    @Test
    void a_platforms_rule_that_fails_is_told_and_the_page_is_asked_after_all() {
        site.html("/a/b", rss("/f"), "").feed("/f", "F", "a");
        var clue = new Clue(site.at("/gone"), "It was there", 95);
        var finding =
                new Search(site.inquiry(), _ -> List.of(clue)).from(site.at("/a/b").toString());
        assertEquals(List.of("/f"), site.paths(finding));
        assertTrue(((Finding.Candidates) finding).notes().getFirst().contains("HTTP 404"));
    }

    @Test
    void an_empty_or_stale_feed_stands_behind_a_living_one() {
        site.html("/", rss("/empty") + rss("/stale") + rss("/living"), "")
                .feed("/empty", "Empty")
                .with(
                        "/stale",
                        "application/rss+xml",
                        "<rss><channel><item><title>x</title><pubDate>Sun, 01 Mar 2020 09:00:00"
                                + " GMT</pubDate></item></channel></rss>")
                .feed("/living", "Living", "a");
        assertEquals(List.of("/living", "/stale", "/empty"), site.paths(site.find("/")));
    }

    @Test
    void hostile_entries_lose_their_links() {
        site.with(
                "/f.xml",
                "application/rss+xml",
                "<rss><channel><item><title>x</title><link>javascript:alert(1)</link></item></channel></rss>");
        assertNull(best(site.find("/f.xml")).preview().first().getFirst().link());
    }
}
