package dev.docket.archive.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.docket.archive.HostileDigest;
import dev.docket.archive.MemoryDigests;
import dev.docket.archive.Rendering;
import dev.docket.archive.search.Search;
import dev.docket.archive.shelf.Catalogue;
import dev.docket.archive.shelf.Shelf;
import dev.docket.archive.text.Says;
import dev.docket.platform.text.Language;
import java.io.StringReader;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text of a source tries to break out of every page that shows it. */
class HostileTextTest {

    private static final URI BASE = URI.create("https://docket.example");

    private static Catalogue catalogue() {
        var digests = new MemoryDigests();
        digests.add(HostileDigest.digest());
        return new Shelf(digests).catalogue();
    }

    private static Document page(String template, Says says, Map<String, ?> views) {
        var data = new HashMap<String, Object>(views);
        data.put("lang", says.tag());
        data.put("frame", Frame.article(says, BASE, "x", HostileDigest.TEXT, HostileDigest.TEXT));
        return Jsoup.parse(Rendering.render("web/" + template + ".html", data));
    }

    private static void assertHarmless(Element page) {
        assertEquals(List.of(), page.select("img, script:not([src=/docket.js])").eachText());
        for (var element : page.getAllElements()) {
            for (var attribute : element.attributes()) {
                assertFalse(attribute.getKey().startsWith("on"), element::outerHtml);
                assertFalse(attribute.getValue().startsWith("javascript:"), element::outerHtml);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_digest_shows_it_as_text(Language language) {
        var says = new Says(language);
        var view = DigestView.of(HostileDigest.digest(), MemoryDigests.WEEKLY, says);
        var page = page("digest", says, Map.of("digest", view));
        assertHarmless(page);
        assertTrue(
                page.expectFirst("h1").text().contains("<script>alert(2)</script>{frame.title}"));
        assertEquals(3, page.select("article.story").size());
    }

    @ParameterizedTest
    @EnumSource
    void a_front_page_and_a_shelf_show_it_as_text(Language language) {
        var says = new Says(language);
        var digest = HostileDigest.digest();
        var view = DigestView.of(digest, MemoryDigests.WEEKLY, says);
        var shelf = StoryPageView.mastheads(List.of(digest), catalogue(), says);
        assertHarmless(page("home", says, Map.of("digest", view, "earlier", shelf)));
        assertHarmless(page("digests", says, Map.of("digests", shelf)));
    }

    @ParameterizedTest
    @EnumSource
    void a_story_shows_it_as_text_and_its_addresses_not_at_all(Language language) {
        var says = new Says(language);
        var catalogue = catalogue();
        for (var placed : catalogue.stories()) {
            var view = StoryPageView.of(placed, catalogue, says);
            var page = page("story", says, Map.of("page", view));
            assertHarmless(page);
            assertEquals(List.of(), page.select("a[rel=external], a[rel*=noopener]").eachText());
            assertTrue(page.select(".articles li").text().contains("<img src=x"));
        }
    }

    @Test
    void results_of_a_search_mark_words_inside_it_and_nothing_else() {
        var says = new Says(Language.EN);
        var found = new Search().find(catalogue(), "alert", 1, says);
        assertTrue(found.total() > 0);
        var page = page("search", says, Map.of("search", SearchView.of("alert", found, says)));
        assertHarmless(page);
        assertFalse(page.select("mark").isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void a_feed_stays_well_formed_and_its_content_text(Language language) throws FeedException {
        var says = new Says(language);
        var atom = AtomView.of(List.of(HostileDigest.digest()), BASE, says);
        var xml = Rendering.render("web/atom.xml", Map.of("lang", says.tag(), "atom", atom));
        var entry = new SyndFeedInput().build(new StringReader(xml)).getEntries().getFirst();
        assertTrue(entry.getTitle().startsWith("\"'><img src=x"), entry::getTitle);
        assertHarmless(Jsoup.parse(xml, "", Parser.xmlParser()));
        assertHarmless(Jsoup.parse(entry.getContents().getFirst().getValue()));
    }
}
