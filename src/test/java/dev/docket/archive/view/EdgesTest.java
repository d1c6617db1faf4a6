package dev.docket.archive.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.archive.MemoryDigests;
import dev.docket.archive.Rendering;
import dev.docket.archive.shelf.Catalogue;
import dev.docket.archive.shelf.Shelf;
import dev.docket.archive.text.Says;
import dev.docket.digest.Coverage;
import dev.docket.digest.Digest;
import dev.docket.digest.DigestStory;
import dev.docket.digest.DigestStory.Headline;
import dev.docket.digest.DigestStory.SourceLink;
import dev.docket.digest.DigestVerdict;
import dev.docket.digest.DigestVerdict.Row;
import dev.docket.digest.DigestVerdict.Stamp;
import dev.docket.digest.Period;
import dev.docket.digest.SampleDigest;
import dev.docket.digest.Standing;
import dev.docket.digest.Theme;
import dev.docket.digest.WeekPicture;
import dev.docket.digest.WeekPicture.Bar;
import dev.docket.platform.text.Language;
import dev.docket.platform.text.LocalText;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Digests at their edges: with nothing in a part, with one of a thing, and with very many. */
class EdgesTest {

    private static final Says EN = new Says(Language.EN);
    private static final LocalText WORDS = LocalText.of(language -> "In " + language.tag());

    /** A story of which nothing is known but its headline. */
    private static DigestStory bare(long id) {
        return new DigestStory(
                id,
                Theme.RESEARCH,
                new Headline("Bare " + id, "en", ""),
                List.of(),
                new DigestVerdict(
                        new Stamp("NO_RULING", "", List.of()),
                        "",
                        WORDS,
                        0,
                        List.of(),
                        List.of(),
                        null,
                        null),
                List.of(),
                SampleDigest.MONDAY,
                new Standing(0, Map.of(), List.of()));
    }

    private static DigestStory sourced(int count) {
        var links = new ArrayList<SourceLink>();
        for (int i = 1; i <= count; i++) {
            var url = "https://s" + i + ".example/";
            links.add(new SourceLink("T" + i, "S" + i, "P" + i, url, "en", i == count));
        }
        var story = bare(50);
        return new DigestStory(
                story.id(),
                story.theme(),
                story.headline(Language.EN),
                story.said(Language.EN),
                story.verdict(),
                links,
                story.firstSeen(),
                story.standing());
    }

    private static Digest digest(
            Period period, Coverage coverage, WeekPicture picture, List<DigestStory> stories) {
        var sample = SampleDigest.digest();
        return new Digest(
                sample.key(), period, WORDS, WORDS, coverage, picture, stories, List.of());
    }

    private static Digest of(DigestStory... stories) {
        return digest(
                SampleDigest.digest().period(),
                new Coverage(0, 0, 0, List.of(), 1),
                new WeekPicture(List.of()),
                List.of(stories));
    }

    private static Document page(Digest digest, Says says) {
        var base = URI.create("https://docket.example");
        var frame = Frame.site(says, base, "", "T");
        var view = DigestView.of(digest, MemoryDigests.WEEKLY, says);
        var data = Map.of("lang", says.tag(), "frame", frame, "digest", view);
        return Jsoup.parse(Rendering.render("web/digest.html", data));
    }

    private static Document storyPage(DigestStory story, Says says) {
        var digests = new MemoryDigests();
        digests.add(of(story));
        Catalogue catalogue = new Shelf(digests).catalogue();
        var frame = Frame.site(says, URI.create("https://docket.example"), "", "T");
        var view = StoryPageView.of(catalogue.story(story.id()).orElseThrow(), catalogue, says);
        var data = Map.of("lang", says.tag(), "frame", frame, "page", view);
        return Jsoup.parse(Rendering.render("web/story.html", data));
    }

    private static String coverage(Coverage coverage, Language language) {
        var digest =
                digest(
                        SampleDigest.digest().period(),
                        coverage,
                        new WeekPicture(List.of()),
                        List.of());
        return Masthead.of(digest, MemoryDigests.WEEKLY, new Says(language)).coverage();
    }

    @Test
    void a_source_that_could_not_be_read_is_named_above_the_digest() {
        var unread = LocalText.of(language -> "No word from Harbour (" + language.tag() + ").");
        var digest =
                digest(
                        SampleDigest.digest().period(),
                        new Coverage(1, 1, 1, List.of("en"), 1, unread),
                        new WeekPicture(List.of()),
                        List.of());
        var says = new Says(Language.CS);
        var masthead = Masthead.of(digest, MemoryDigests.WEEKLY, says);
        var page =
                Rendering.render(
                        "web/masthead.html",
                        Map.of("masthead", masthead, "linked", false, "lang", "cs"));
        assertTrue(page.contains("No word from Harbour (cs)."), page);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_there_leaves_no_empty_frame_behind(Language language) {
        var page = page(of(bare(1), bare(2)), new Says(language));
        assertEquals(2, page.select("article.story").size());
        assertTrue(page.select(".week, .strip, .two, .lines, .badge, .quiet, .say").isEmpty());
        assertFalse(page.text().contains("null"), page::text);
        for (var list : page.select("ul, ol, table, dl")) {
            assertFalse(list.children().isEmpty(), list::outerHtml);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_bare_story_has_a_page_of_its_own(Language language) {
        var page = storyPage(bare(7), new Says(language));
        assertEquals("Bare 7", page.expectFirst("h1 [lang=en]").text());
        assertTrue(page.select(".terms, .evidence, .word").isEmpty());
        assertFalse(page.text().contains("null"), page::text);
    }

    @Test
    void of_fifty_sources_a_digest_names_five_and_the_original_and_its_page_all() {
        var links = page(of(sourced(50)), EN).select(".sources a");
        assertEquals(7, links.size());
        assertEquals("44 more", links.get(5).text());
        assertEquals("S50 ↗", links.get(6).text());
        assertEquals(50, storyPage(sourced(50), EN).select(".articles li").size());
    }

    @ParameterizedTest
    @CsvSource({"6, 5", "7, 6", "1, 1", "2, 2"})
    void nobody_is_counted_as_more_when_all_are_named(int sources, int named) {
        var links = page(of(sourced(sources)), EN).select(".sources a");
        long more = links.stream().filter(link -> link.text().contains("more")).count();
        assertEquals(sources - 1 > 5 ? 1 : 0, more);
        assertEquals(sources - 1 > 5 ? named + 1 : sources, links.size());
    }

    @Test
    void fifty_stories_under_one_theme_stand_under_one_heading() {
        var stories = IntStream.rangeClosed(1, 50).mapToObj(EdgesTest::bare).toList();
        var page = page(of(stories.toArray(DigestStory[]::new)), EN);
        assertEquals(50, page.select("article.story").size());
        assertEquals(1, page.select("section.theme").size());
        var ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.size(), ids.stream().distinct().count(), "an id stands once on a page");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | 1 article, 1 story, 1 publisher, 1 language, 1 minute to read",
                "CS | 1 článek, 1 událost, 1 vydavatel, 1 jazyk, 1 minuta čtení",
                "PL | 1 artykuł, 1 wydarzenie, 1 wydawca, 1 język, 1 minuta czytania"
            })
    void one_of_everything_reads_as_one(Language language, String text) {
        assertEquals(text, coverage(new Coverage(1, 1, 1, List.of("en"), 1), language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | 1,204 articles, 22 stories, 5 publishers, 2 languages, 12 minutes to read",
                "CS | 1 204 článků, 22 událostí, 5 vydavatelů, 2 jazyky, 12 minut čtení",
                "PL | 1 204 artykuły, 22 wydarzenia, 5 wydawców, 2 języki, 12 minut czytania"
            })
    void many_take_the_forms_of_their_language(Language language, String text) {
        var read = coverage(new Coverage(1_204, 22, 5, List.of("en", "zh"), 12), language);
        assertEquals(text, read.replaceAll("\\h", " "));
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 29 December 2025 – 4 January 2026",
        "PL, 29 grudnia 2025 – 4 stycznia 2026",
        "CS, 29. 12. 2025 – 4. 1. 2026"
    })
    void a_week_may_cross_the_new_year(Language language, String days) {
        var week =
                new Period(
                        Instant.parse("2025-12-29T00:00:00Z"),
                        Instant.parse("2026-01-05T00:00:00Z"));
        var digest =
                digest(
                        week,
                        new Coverage(0, 0, 0, List.of(), 1),
                        new WeekPicture(List.of()),
                        List.of());
        var text = Masthead.of(digest, MemoryDigests.WEEKLY, new Says(language)).days();
        assertEquals(days, text.replaceAll("[\\h\\u2009]+", " "));
    }

    @Test
    void a_picture_of_noughts_is_not_drawn_and_one_bar_fills_its_scale() {
        assertEquals(
                List.of(),
                WeekView.of(new WeekPicture(List.of(new Bar("PROMISED", 0, 0))), EN).bars());
        var bar = WeekView.of(new WeekPicture(List.of(new Bar("PROMISED", 7, 0))), EN).bars();
        assertEquals(100, bar.getFirst().thisWeekWidth());
        assertEquals(0, bar.getFirst().meanWidth());
    }

    @ParameterizedTest
    @CsvSource({"EN, 4.3", "CS, '4,3'", "PL, '4,3'"})
    void a_mean_is_written_as_its_language_writes_numbers(Language language, String mean) {
        var picture = new WeekPicture(List.of(new Bar("OPEN_WEIGHTS", 3, 4.26)));
        assertEquals(mean, WeekView.of(picture, new Says(language)).bars().getFirst().mean());
    }

    @Test
    void terms_stand_in_the_order_of_the_formula_and_unknown_ones_last() {
        var standing =
                new Standing(
                        50,
                        Map.of("reliability", 1.0, "zeal", 0.2, "coverage", 0.5, "openness", 0.7),
                        List.of());
        var names = StandingView.of(standing, EN).terms().stream().map(TermView::name).toList();
        assertEquals("Coverage: independent publishers", names.getFirst());
        assertEquals("zeal", names.getLast());
        assertEquals(4, names.size());
    }

    @Test
    void a_theme_that_comes_back_gets_a_heading_of_its_own() {
        var first = StoryView.of(bare(1), EN);
        var other = StoryView.of(SampleDigest.stories().getFirst(), EN);
        var sections = SectionView.of(List.of(first, first, other, first));
        assertEquals(List.of(2, 1, 1), sections.stream().map(s -> s.stories().size()).toList());
    }

    @Test
    void a_licence_stands_by_its_name_and_a_sentence_of_unknown_origin_without_a_language() {
        var tongues = new Tongues(Map.of());
        var proof = new DigestVerdict.Proof("Quoted.", "", "");
        var row = new Row("licence", "released", "MIT <b>", List.of(proof));
        var cell = CellView.of(row, tongues, EN);
        assertEquals("MIT <b>", cell.state());
        assertEquals("licence", cell.shape());
        assertEquals("und", cell.proofs().getFirst().lang());
        assertEquals("", cell.proofs().getFirst().source().url());
    }
}
