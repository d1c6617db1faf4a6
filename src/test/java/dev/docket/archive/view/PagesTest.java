package dev.docket.archive.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.archive.Gathering.Progress;
import dev.docket.archive.MemoryDigests;
import dev.docket.archive.Rendering;
import dev.docket.archive.shelf.Shelf;
import dev.docket.archive.text.Says;
import dev.docket.digest.Digest;
import dev.docket.digest.DigestStory;
import dev.docket.digest.DigestStory.SourceLink;
import dev.docket.digest.SampleDigest;
import dev.docket.platform.text.Language;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PagesTest {

    private static final URI BASE = URI.create("https://docket.example");
    private static final Says EN = new Says(Language.EN);

    private static Document page(String template, Says says, String name, Object view) {
        var frame = Frame.site(says, BASE, "digests/weekly/31", "A \"title\" & more");
        var data = Map.of("lang", says.tag(), "frame", frame, name, view);
        return Jsoup.parse(Rendering.render("web/" + template + ".html", data));
    }

    private static Document digest(Digest digest, Says says) {
        return page("digest", says, "digest", DigestView.of(digest, MemoryDigests.WEEKLY, says));
    }

    private static Document story(long id, Says says) {
        var catalogue = new Shelf(MemoryDigests.threeWeeks()).catalogue();
        var placed = catalogue.story(id).orElseThrow();
        return page("story", says, "page", StoryPageView.of(placed, catalogue, says));
    }

    @ParameterizedTest
    @EnumSource
    void a_digest_has_every_part_in_every_language(Language language) {
        var page = digest(SampleDigest.digest(), new Says(language));
        assertEquals(language.tag(), page.expectFirst("html").attr("lang"));
        assertEquals(3, page.select("article.story").size());
        assertEquals(2, page.select("section.theme").size());
        assertEquals(2, page.select(".strip").size());
        assertEquals(3, page.select(".stamp").size());
        assertEquals(3, page.select(".week tbody tr").size());
        assertEquals(2, page.select(".two blockquote").size());
        assertEquals(
                "/%s/stories/90".formatted(language.tag()), page.select(".quiet a").attr("href"));
    }

    @Test
    void text_of_a_source_stays_text() {
        var page = digest(SampleDigest.digest(), EN);
        assertTrue(page.select("article b:contains(more)").isEmpty());
        assertTrue(page.text().contains("<b>& more</b>"));
        assertTrue(page.text().contains("<!channel>"));
    }

    @Test
    void headings_go_down_one_step_at_a_time() {
        for (var page : List.of(digest(SampleDigest.digest(), EN), story(41, EN))) {
            int before = 0;
            for (var heading : page.select("h1,h2,h3")) {
                int level = heading.tagName().charAt(1) - '0';
                assertTrue(level <= before + 1, heading::outerHtml);
                before = level;
            }
            assertEquals(1, page.select("h1").size());
        }
    }

    @Test
    void a_cell_holds_the_sentence_behind_it_and_none_without_a_sentence_opens() {
        var strip = digest(SampleDigest.digest(), EN).expectFirst(".strip");
        assertEquals(7, strip.select("details.cell").size());
        assertEquals("not stated", strip.select("div.cell b").text());
        assertTrue(
                strip.expectFirst("details .proof q")
                        .text()
                        .contains("The weights are on the hub."));
        assertEquals("zh", strip.select(".proof q").get(1).attr("lang"));
    }

    @Test
    void the_original_is_the_last_link_of_a_story() {
        var links = digest(SampleDigest.digest(), EN).expectFirst("article.story").select("a");
        assertTrue(links.getLast().text().contains("Commons Lab blog"));
        assertTrue(
                story(41, EN)
                        .select("main a")
                        .getLast()
                        .attr("href")
                        .startsWith("https://lab.example/"));
    }

    @Test
    void a_headline_that_is_the_title_already_is_not_said_twice() {
        var sample = SampleDigest.stories().getFirst();
        var english = SampleDigest.digest().title().in(Language.EN);
        var head = new DigestStory.Headline(english, "en", "");
        var titled =
                new DigestStory(
                        sample.id(),
                        sample.theme(),
                        head,
                        sample.said(Language.EN),
                        sample.verdict(),
                        sample.sources(),
                        sample.firstSeen(),
                        sample.standing());
        var page = digest(SampleDigest.with(List.of(titled)), EN);
        assertEquals(
                1, page.select("h1,h2,h3").stream().filter(h -> h.text().equals(english)).count());
        assertEquals("Top story", page.expectFirst("article h2").text());
    }

    @Test
    void what_is_not_in_the_pages_language_says_so_to_eye_and_ear() {
        var page = story(41, EN);
        var chinese = page.expectFirst(".say:has([lang=zh])");
        assertEquals("ZH", chinese.select(".tongue").text());
        assertEquals("Chinese", chinese.expectFirst(".tongue abbr").attr("title"));
        assertTrue(page.select("h1 .tongue").isEmpty(), page::text);
        var czech = story(41, new Says(Language.CS));
        assertEquals("EN", czech.select("h1 .tongue").text());
        assertEquals("čínština", czech.expectFirst("[lang=zh] ~ .tongue abbr").attr("title"));
    }

    @Test
    void a_week_without_news_says_so() {
        var page = digest(SampleDigest.with(List.of()), EN);
        assertTrue(page.text().contains("A quiet week"));
        assertTrue(page.select("article").isEmpty());
    }

    @Test
    void an_address_that_is_not_web_becomes_no_link() {
        assertEquals("", Link.outside("x", "javascript:alert(1)").url());
        assertEquals("", Link.outside("x", "data:text/html,x").url());
        assertEquals("https://a.example/", Link.outside("x", " https://a.example/ ").url());
    }

    @Test
    void a_story_names_few_sources_in_a_digest_and_all_on_its_own_page() {
        var link = new SourceLink("T", "S", "P", "https://s.example/", "en", false);
        var sample = SampleDigest.stories().getFirst();
        var crowded =
                new DigestStory(
                        sample.id(),
                        sample.theme(),
                        sample.headline(Language.EN),
                        sample.said(Language.EN),
                        sample.verdict(),
                        java.util.Collections.nCopies(9, link),
                        sample.firstSeen(),
                        sample.standing());
        var sources = SourcesView.of(crowded);
        assertEquals(5, sources.named().size());
        assertEquals(4, sources.unnamed());
        assertEquals(9, sources.all().size());
    }

    @Test
    void a_story_says_why_it_is_here() {
        var page = story(41, EN);
        assertTrue(page.text().contains("score of 72 out of 100"));
        assertTrue(page.text().contains("Coverage: independent publishers"));
        assertEquals(3, page.select(".masthead a").size());
    }

    @Test
    void a_page_tells_search_engines_where_its_translations_are() {
        var head = digest(SampleDigest.digest(), EN).head();
        assertEquals(
                "https://docket.example/en/digests/weekly/31",
                head.select("link[rel=canonical]").attr("href"));
        assertEquals(List.of("en", "cs", "pl"), head.select("link[hreflang]").eachAttr("hreflang"));
        assertEquals("A \"title\" & more", head.select("meta[property=og:title]").attr("content"));
    }

    @Test
    void no_page_has_inline_styles_or_scripts_or_files_from_elsewhere() {
        for (var page : List.of(digest(SampleDigest.digest(), EN), story(43, EN))) {
            assertTrue(page.select("[style], style, script:not([src]), [onclick]").isEmpty());
            var files = page.select("link[rel=stylesheet], script, img, link[rel=icon]");
            assertFalse(
                    files.stream()
                            .map(f -> f.attr("src") + f.attr("href"))
                            .anyMatch(f -> f.contains("//")));
        }
    }

    @Test
    void while_there_is_no_digest_the_page_tells_how_far_the_gathering_is() {
        var next = Instant.parse("2026-03-16T06:00:00Z");
        var some = WaitingView.of(new Progress(90, 3, 1204), next, EN);
        assertTrue(
                page("waiting", EN, "waiting", some)
                        .text()
                        .contains("3 sources have answered so far, of 90"));
        var none = WaitingView.of(new Progress(90, 0, 0), next, EN);
        assertTrue(none.lines().getFirst().contains("keeps trying"));
    }

    @Test
    void every_label_and_state_is_explained() {
        var page = page("about", EN, "about", AboutView.of(EN));
        assertEquals(10, page.select(".labels dt").size());
        assertEquals(6, page.select(".states li").size());
        assertNotNull(page.getElementById("open_weights"));
    }

    @Test
    void a_status_without_words_of_its_own_reads_as_its_class() {
        assertEquals(ProblemView.of(400, "", EN).title(), ProblemView.of(418, "", EN).title());
        assertTrue(ProblemView.of(503, "ab12", EN).text().contains("ab12"));
    }

    @Test
    void bars_share_one_scale_and_an_empty_week_has_none() {
        var bars = WeekView.of(SampleDigest.digest().picture(), EN).bars();
        assertEquals(List.of(24L, 71L, 24L), bars.stream().map(BarView::thisWeekWidth).toList());
        assertEquals(
                "12, 100, 47",
                bars.stream().map(b -> "" + b.meanWidth()).collect(Collectors.joining(", ")));
        assertTrue(WeekView.of(new dev.docket.digest.WeekPicture(List.of()), EN).bars().isEmpty());
    }
}
