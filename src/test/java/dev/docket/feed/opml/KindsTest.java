package dev.docket.feed.opml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.feed.Location;
import dev.docket.feed.Pointers;
import dev.docket.feed.Rules;
import dev.docket.feed.Selectors;
import dev.docket.feed.Sieve;
import dev.docket.feed.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outlines of sources that are no feeds. */
class KindsTest {

    private static Opml read(String attributes) {
        return OpmlReader.read(
                ("<opml><body><outline text='Dock' " + attributes + "/></body></opml>")
                        .getBytes(UTF_8));
    }

    private static Location location(String attributes) {
        var opml = read(attributes);
        assertEquals(java.util.List.of(), opml.problems());
        return opml.sources().getFirst().location();
    }

    @Test
    void a_sitemap_has_an_address_and_a_path() {
        assertEquals(
                new Location(
                        SourceKind.SITEMAP,
                        "https://dock.example/sitemap.xml",
                        "https://dock.example/",
                        null,
                        new Rules(null, new Sieve(0, null, "/blog/", 20), null)),
                location(
                        "kind='sitemap' url='https://dock.example/sitemap.xml'"
                                + " htmlUrl='https://dock.example/' path='/blog/' newest='20'"));
    }

    @Test
    void releases_are_given_by_their_repository() {
        var location =
                location(
                        "kind='releases' htmlUrl='https://github.com/quay/pilot'"
                                + " minimumWords='15'");
        assertEquals("https://github.com/quay/pilot/releases.atom", location.address());
        assertEquals("https://github.com/quay/pilot", location.site());
        assertEquals(15, location.rules().sieve().minimumWords());
        assertEquals(
                "https://github.com/quay/pilot/tags.atom",
                location("kind='Releases' htmlUrl='https://github.com/quay/pilot/tags'").address());
    }

    @Test
    void an_organisation_is_given_by_its_page() {
        var location = location("kind='hub' htmlUrl='https://huggingface.co/allenai/datasets'");
        assertEquals(SourceKind.HUB, location.kind());
        assertTrue(
                location.address()
                        .startsWith("https://huggingface.co/api/datasets?author=allenai"));
        assertEquals("https://huggingface.co/allenai/datasets", location.site());
    }

    @Test
    void json_has_pointers() {
        var location =
                location(
                        "kind='json' url='https://dock.example/api' jsonList='/l' jsonTitle='/t'"
                            + " jsonLink='https://dock.example/{id}' jsonDate='/d' jsonNext='page'"
                            + " pages='0'");
        assertEquals(
                new Pointers("/l", "/t", "https://dock.example/{id}", "/d", null, "page"),
                location.rules().pointers());
        assertEquals(0, location.rules().furtherPages());
    }

    @Test
    void a_page_may_say_where_older_articles_are() {
        var location =
                location(
                        "scrape='true' htmlUrl='https://dock.example/' selectorList='li'"
                                + " selectorNext='a.older'");
        assertEquals(new Selectors("li", null, null, null, null, "a.older"), location.selectors());
        assertEquals(SourceKind.PAGE, location("kind='page' url='https://dock.example/'").kind());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind='gopher' url='https://a.example/' | The kind is one of feed, page, sitemap,"
                        + " releases, hub, json, not \"gopher\"",
                "kind='sitemap' | The outline has no url",
                "kind='hub' htmlUrl='https://huggingface.co/a/b' | No organisation's page",
                "kind='releases' htmlUrl='https://github.com/quay' | No repository",
                "kind='json' url='https://a.example/' jsonLink='/u' | The outline has no jsonTitle",
                "kind='json' url='https://a.example/' jsonTitle='t' jsonLink='/u' | \"t\" is"
                        + " neither a JSON pointer",
                "kind='json' url='https://a.example/' jsonList='l' jsonTitle='/t' jsonLink='/u' |"
                        + " Invalid input: JSON Pointer expression must start with '/'",
                "scrape='true' htmlUrl='https://a.example/' selectorList='li[' | \"li[\" is no CSS"
                        + " selector",
                "xmlUrl='https://a.example/f' minimumWords='many' | minimumWords is a whole number",
                "xmlUrl='https://a.example/f' mustMatch='/(/' | Unclosed group",
                "xmlUrl='https://a.example/f' path='blog' | The path begins with a slash",
                "xmlUrl='https://a.example/f' pages='99' | pages is 0 to 20, not 99"
            })
    void what_makes_no_sense_is_named_with_its_outline(String attributes, String reason) {
        var problem = read(attributes).problems().getFirst();
        assertEquals("Dock", problem.outline());
        assertTrue(problem.reason().startsWith(reason), problem::reason);
    }
}
