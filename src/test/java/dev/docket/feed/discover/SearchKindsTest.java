package dev.docket.feed.discover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.feed.Candidate;
import dev.docket.feed.Finding;
import dev.docket.feed.Location;
import dev.docket.feed.SourceKind;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A search that ends at something else than a feed or a page. */
class SearchKindsTest {

    private static final String MODELS =
            "/api/models?author=harbour&sort=createdAt&direction=-1&limit=50&full=true";

    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
    }

    @AfterEach
    void close() {
        site.close();
    }

    private static Candidate best(Finding finding) {
        return assertInstanceOf(Finding.Candidates.class, finding).best().getFirst();
    }

    private Finding found(SourceKind kind, String path) {
        var address = Place.of(kind, site.at(path)).address();
        var clue = new Clue(kind, site.at(path).resolve(address), "It lists them there", 95);
        return new Search(site.inquiry(), _ -> List.of(clue)).from(site.at("/x").toString());
    }

    private String map(String... paths) {
        var places = new StringBuilder();
        for (var path : paths) {
            places.append("<url><loc>").append(site.at(path)).append("</loc></url>");
        }
        return "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                + places
                + "</urlset>";
    }

    private Site named(String map) {
        return site.html("/", "", "<p>Text</p>")
                .with("/robots.txt", "text/plain", "Sitemap: " + site.at(map) + "\n");
    }

    @Test
    void a_repository_is_proposed_by_its_releases_with_whole_titles() {
        site.with(
                "/harbour/boats/releases.atom",
                "application/atom+xml",
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>Release notes from boats</title>"
                        + "<entry><id>1</id><title>v1.0</title></entry></feed>");
        var best = best(found(SourceKind.RELEASES, "/harbour/boats"));
        assertEquals(
                new Location(
                        SourceKind.RELEASES,
                        site.at("/harbour/boats/releases.atom").toString(),
                        site.at("/harbour/boats").toString(),
                        null),
                best.location());
        assertEquals("boats v1.0", best.preview().first().getFirst().title());
        assertEquals("releases of a repository", best.format());
        assertEquals(List.of("/harbour/boats/releases.atom"), site.asked());
    }

    @Test
    void an_organisation_is_proposed_by_its_models() {
        site.with(MODELS, "application/json", "[{'id':'harbour/boats-7b'}]".replace('\'', '"'));
        var best = best(found(SourceKind.HUB, "/harbour"));
        assertEquals(SourceKind.HUB, best.location().kind());
        assertEquals("harbour: models", best.name());
        assertEquals("models of an organisation", best.format());
        assertEquals("harbour/boats-7b", best.preview().first().getFirst().title());
    }

    @Test
    void an_organisation_without_any_is_told_and_its_page_is_asked() {
        site.with(MODELS, "application/json", "[]").html("/x", "", "<p>Text</p>");
        var nothing = assertInstanceOf(Finding.Nothing.class, found(SourceKind.HUB, "/harbour"));
        assertTrue(nothing.notes().getFirst().endsWith("It lists them there: it lists nothing"));
    }

    @Test
    void an_interface_is_asked_whatever_robots_txt_says_of_crawlers() {
        site.with("/robots.txt", "text/plain", "User-agent: *\nDisallow: /api/\n")
                .with(MODELS, "application/json", "[{\"id\":\"harbour/boats\"}]");
        assertEquals(1, best(found(SourceKind.HUB, "/harbour")).preview().count());
    }

    @Test
    void a_sitemap_that_robots_txt_names_is_the_last_resort() {
        named("/map.xml").with("/map.xml", "text/xml", map("/notes/a-boat", "/notes/a-rope"));
        var best = best(site.find("/"));
        assertEquals(SourceKind.SITEMAP, best.location().kind());
        assertEquals(site.at("/map.xml").toString(), best.address());
        assertEquals(site.at("/").toString(), best.location().site());
        assertEquals(site.at("").getHost(), best.name());
        assertEquals(2, best.preview().count());
    }

    @Test
    void of_an_index_of_sitemaps_the_first_is_shown() {
        named("/index.xml")
                .with(
                        "/index.xml",
                        "text/xml",
                        "<sitemapindex><sitemap><loc>%s</loc></sitemap></sitemapindex>"
                                .formatted(site.at("/posts.xml")))
                .with("/posts.xml", "text/xml", map("/notes/a-boat"));
        assertEquals(List.of("/index.xml"), site.paths(site.find("/")));
        assertTrue(site.asked().size() <= Inquiry.MOST, () -> site.asked().toString());
    }

    @Test
    void a_sitemap_that_cannot_be_read_is_told() {
        var nothing = assertInstanceOf(Finding.Nothing.class, named("/map.xml").find("/"));
        var note = nothing.notes().getFirst();
        assertTrue(note.startsWith(site.at("/map.xml") + " cannot be read"), note);
        assertTrue(note.contains("robots.txt names it: HTTP 404"), note);
    }

    @Test
    void the_address_of_a_sitemap_is_the_answer() {
        site.with("/map.xml", "application/xml", map("/notes/a-boat"));
        assertEquals(SourceKind.SITEMAP, best(site.find("/map.xml")).location().kind());
        assertEquals(List.of("/map.xml"), site.asked());
    }
}
