package dev.docket.feed.scrape.sitemap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.feed.Sieve;
import dev.docket.feed.parse.ParsedEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class SitemapsTest {

    private static final URI BASE = URI.create("https://dock.example/sitemap.xml");
    private static final String SET =
            "<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'"
                    + " xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'>";

    private static Sitemap read(String xml) {
        return Sitemaps.read(xml.getBytes(UTF_8), "application/xml", BASE);
    }

    private static String url(String path, String lastmod) {
        return "<url><loc>https://dock.example%s</loc>%s</url>"
                .formatted(path, lastmod.isEmpty() ? "" : "<lastmod>" + lastmod + "</lastmod>");
    }

    private static List<ParsedEntry> entries(String xml, Sieve sieve) {
        var pages = assertInstanceOf(Sitemap.Pages.class, read(xml));
        return Sitemaps.feed(pages.places(), BASE, sieve).entries();
    }

    private static List<String> links(String xml, Sieve sieve) {
        return entries(xml, sieve).stream()
                .map(entry -> String.valueOf(entry.link()).replace("https://dock.example", ""))
                .toList();
    }

    @Test
    void the_newest_below_a_path_are_taken_by_their_last_change() {
        var xml =
                SET
                        + url("/", "2026-03-01")
                        + url("/blog/", "2026-03-01")
                        + url("/blog/old", "2024-01-01")
                        + url("/blog/new", "2026-02-01")
                        + url("/blog/undated", "")
                        + url("/shop/new", "2026-02-02")
                        + "</urlset>";
        assertEquals(
                List.of("/blog/new", "/blog/old"), links(xml, new Sieve(0, null, "/blog/", 2)));
    }

    @Test
    void without_a_path_lists_and_legal_notes_are_left_out() {
        var xml =
                SET
                        + url("/", "")
                        + url("/about", "")
                        + url("/tag/models", "")
                        + url("/en/blog/", "")
                        + url("/2026/03/01/crane", "")
                        + url("/author/ines/", "")
                        + "</urlset>";
        assertEquals(List.of("/2026/03/01/crane"), links(xml, Sieve.NONE));
    }

    @Test
    void the_last_change_of_a_page_is_not_its_date() {
        var entries =
                entries(
                        SET
                                + url("/crane", "2026-03-01")
                                + url("/2026/02/02/storm", "2026-03-01")
                                + "</urlset>",
                        Sieve.NONE);
        assertNull(entries.getFirst().published());
        assertEquals("2026-02-02T00:00:00Z", String.valueOf(entries.getLast().published()));
    }

    @Test
    void a_sitemap_for_news_has_titles_and_dates() {
        var xml =
                SET
                        + "<url><loc> https://dock.example/n/1"
                        + " </loc><news:news><news:publication><news:name>Dock</news:name></news:publication><news:publication_date>2026-03-01T08:00:00+01:00</news:publication_date><news:title>Crane"
                        + " &amp; storm</news:title></news:news></url></urlset>";
        var entry = entries(xml, Sieve.NONE).getFirst();
        assertEquals("Crane & storm", entry.title());
        assertEquals("https://dock.example/n/1", entry.link());
        assertEquals("2026-03-01T07:00:00Z", String.valueOf(entry.published()));
    }

    @Test
    void an_index_names_its_sitemaps_the_latest_first() {
        var xml =
                "<sitemapindex><sitemap><loc>https://dock.example/a.xml</loc><lastmod>2025-01-01</lastmod></sitemap>"
                    + "<sitemap><loc>https://dock.example/b.xml.gz</loc><lastmod>2026-01-01</lastmod></sitemap>"
                    + "<sitemap><loc>file:///etc/passwd</loc></sitemap></sitemapindex>";
        assertEquals(
                new Sitemap.Index(
                        List.of(
                                URI.create("https://dock.example/b.xml.gz"),
                                URI.create("https://dock.example/a.xml"))),
                read(xml));
    }

    @Test
    void plain_lines_are_a_sitemap_too() {
        assertEquals(
                List.of("/a", "/b"),
                links("https://dock.example/a\nnonsense\nhttps://dock.example/b\n", Sieve.NONE));
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void gzip_is_unpacked_whatever_the_header_says() throws IOException {
        var body = packed((SET + url("/crane", "") + "</urlset>").getBytes(UTF_8));
        assertInstanceOf(Sitemap.Pages.class, Sitemaps.read(body, "text/xml", BASE));
    }

    @Test
    void a_bomb_is_refused_and_damage_is_named() throws IOException {
        var bomb = packed(new byte[60_000_000]);
        assertEquals(
                "The sitemap is larger than 52,428,800 bytes unpacked",
                ((Sitemap.None) Sitemaps.read(bomb, "", BASE)).reason());
        var damaged = java.util.Arrays.copyOf(packed("x".repeat(1000).getBytes(UTF_8)), 12);
        assertTrue(
                ((Sitemap.None) Sitemaps.read(damaged, "", BASE))
                        .reason()
                        .startsWith("The sitemap is damaged gzip"));
    }

    @Test
    void entities_are_neither_fetched_nor_expanded() {
        var xml =
                "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'><!ENTITY f SYSTEM"
                        + " 'file:///etc/hostname'>]>"
                        + SET
                        + "<url><loc>https://dock.example/&b;&f;</loc></url></urlset>";
        assertEquals(
                List.of("https://dock.example/&b;&f;"),
                assertInstanceOf(Sitemap.Pages.class, read(xml)).places().stream()
                        .map(Sitemap.Place::address)
                        .toList());
    }

    @Test
    void a_large_sitemap_is_read_in_time_and_cut_at_the_limit() {
        var xml = new StringBuilder(SET);
        for (int i = 0; i < 60_000; i++) {
            xml.append(url("/n/" + i, "2026-01-01"));
        }
        var pages =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(30),
                        () -> assertInstanceOf(Sitemap.Pages.class, read(xml.toString())));
        assertEquals(50_000, pages.places().size());
    }

    @Test
    void what_is_no_sitemap_says_so() {
        assertInstanceOf(Sitemap.None.class, read("<html><body>Not found</body></html>"));
        assertInstanceOf(Sitemap.None.class, read(""));
    }
}
