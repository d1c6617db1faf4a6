package dev.docket.article.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.article.extract.Extraction;
import dev.docket.article.extract.Extractor;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftsTest {

    private static final String ADDRESS = "https://lab.test/a";
    private static final String WORDS =
            "The weights are out, and so is the code that trained them, for all to see.";
    private static final String PAGE =
            """
            <html lang=en><head><title>The page's title</title>
            <meta name=author content="Page Author">
            <meta property=article:published_time content="2026-02-27T08:00:00Z">
            <meta property=og:image content="/lead.png"></head>
            <body><article><p>%s <a href="/page-link">More</a> of it is there.</p></article></body>
            """
                    .formatted(WORDS);

    private static Draft ofFeed(Listed listed) {
        var entry = listed.entry();
        return Drafts.ofFeed(entry, FeedText.of(entry), null);
    }

    private static Draft ofPage(Listed listed, String html) {
        var entry = listed.entry();
        return Drafts.ofPage(entry, FeedText.of(entry), Extractor.extract(html, ADDRESS), ADDRESS);
    }

    @Test
    void what_the_feed_says_goes_before_what_the_page_says() {
        var listed = Listed.at(ADDRESS).titled("The feed's title").by("Feed Author");
        var draft = ofPage(listed.on("2026-03-01T06:00:00Z"), PAGE);
        assertEquals("The feed's title", draft.text().title());
        assertEquals("Feed Author", draft.trimmings().author());
        assertEquals(Instant.parse("2026-03-01T06:00:00Z"), draft.published());
    }

    @Test
    void where_the_feed_is_silent_the_page_speaks() {
        var draft = ofPage(Listed.at(ADDRESS).titled(" "), PAGE);
        assertEquals("The page's title", draft.text().title());
        assertEquals("Page Author", draft.trimmings().author());
        assertEquals(Instant.parse("2026-02-27T08:00:00Z"), draft.published());
        assertEquals("https://lab.test/lead.png", draft.trimmings().image());
        assertNull(draft.problem());
    }

    @Test
    void the_fuller_text_is_taken_with_its_own_links() {
        var summary = "<p>Short, with <a href=/feed-link>a link</a>.</p>";
        var ofPage = ofPage(Listed.at(ADDRESS).saying(summary), PAGE);
        assertTrue(ofPage.text().body().startsWith(WORDS));
        assertEquals(List.of("https://lab.test/page-link"), ofPage.trimmings().links());
        var full = "<p>" + (WORDS + " ").repeat(9) + "<a href=/feed-link>Link</a></p>";
        var ofFeed = ofPage(Listed.at(ADDRESS).saying(full), PAGE);
        assertTrue(ofFeed.text().body().endsWith("Link"));
        assertEquals(List.of("https://lab.test/feed-link"), ofFeed.trimmings().links());
    }

    @Test
    void a_page_without_a_text_says_that_it_has_none() {
        var draft = ofPage(Listed.at(ADDRESS), "<div id=app></div>");
        assertEquals("", draft.text().body());
        assertNotNull(draft.problem());
        assertTrue(draft.isReadable(), "there is a title");
        assertFalse(ofPage(Listed.at(ADDRESS).titled(""), "<div id=app></div>").isReadable());
    }

    @Test
    void a_text_without_a_title_gets_its_first_line_cut_at_a_whole_character() {
        var listed = ofFeed(Listed.at(ADDRESS).titled("").saying("<ul><li>First<li>Second</ul>"));
        assertEquals("First", listed.text().title());
        var ship = "🚢";
        for (int letters = 117; letters <= 121; letters++) {
            var line = "x".repeat(letters) + ship.repeat(9);
            var title = ofFeed(Listed.at(ADDRESS).titled("").saying(line)).text().title();
            assertTrue(title.endsWith("…"), title);
            assertTrue(title.length() <= 121, title);
            var cut = title.substring(0, title.length() - 1).replace(ship, "").replace("x", "");
            assertEquals("", cut, "half a character is none");
        }
    }

    @Test
    void a_title_loses_the_space_around_it() {
        assertEquals("A model", ofFeed(Listed.at(ADDRESS).titled("\n A model ")).text().title());
    }

    @Test
    void hyphens_that_nobody_sees_are_no_letters() {
        var text =
                ofFeed(Listed.at(ADDRESS).titled("Sprach\u00admodell").saying("ist da\u00adbei"));
        assertEquals("Sprachmodell", text.text().title());
        assertEquals("ist dabei", text.text().body());
    }

    @Test
    void an_entry_without_a_link_lives_at_its_source_under_its_own_name() {
        var draft = ofFeed(Listed.at(null).named("tag:lab.test,2026:1"));
        assertEquals(Listed.FEED + "#tag:lab.test,2026:1", draft.url());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/posts/%d", "!%d", "comment-%d", "ref-%d", "rss%d", "x%d", "#%d"})
    void two_entries_without_a_link_are_two_articles(String guid) {
        var one = ofFeed(Listed.at(null).named(guid.formatted(1)));
        var other = ofFeed(Listed.at(null).named(guid.formatted(2)));
        assertNotEquals(one.key(), other.key());
    }

    @Test
    void the_address_is_what_the_page_calls_it_if_that_can_be_believed() {
        var own = "<link rel=canonical href='https://www.lab.test/a?utm_source=x'>" + PAGE;
        assertEquals("https://www.lab.test/a", ofPage(Listed.at(ADDRESS), own).url());
        var strange = "<link rel=canonical href='https://elsewhere.test/a'>" + PAGE;
        assertEquals(ADDRESS, ofPage(Listed.at(ADDRESS), strange).url());
        assertEquals(ADDRESS, ofFeed(Listed.at(ADDRESS + "?fbclid=x#comments")).url());
        assertEquals(ADDRESS + "#v2", ofFeed(Listed.at(ADDRESS + "#v2")).url());
    }

    @Test
    void the_sources_language_goes_before_the_pages_and_the_text_before_both() {
        var number = Listed.at(ADDRESS).titled("2026");
        assertEquals("cs", ofPage(number.in("cs"), "<html lang=pl>").text().language());
        assertEquals("pl", ofPage(number, "<html lang=pl>").text().language());
        assertEquals("en", ofPage(number.in("cs"), PAGE).text().language());
    }

    @Test
    void notes_of_a_link_list_are_no_text() {
        var html = "<p>Score: 12</p><p>Comments: 3</p>";
        assertEquals("", ofFeed(Listed.at(ADDRESS).saying(html)).text().body());
    }

    @Test
    void a_whole_text_of_the_feed_goes_before_the_teaser_of_a_page() {
        var entry = Listed.at(ADDRESS).inFull("<p>All the words of it.</p>").entry();
        var page = read("<article><p>" + "Subscribe. ".repeat(99), true);
        var draft = Drafts.ofPage(entry, FeedText.of(entry), page, ADDRESS);
        assertEquals("All the words of it.", draft.text().body());
        assertEquals(
                new Draft.Form(false, "<p>All the words of it.</p>", false),
                draft.form(),
                "and so it is no teaser");
    }

    @Test
    void the_form_of_a_page_goes_with_its_text() {
        var entry = Listed.at(ADDRESS).entry();
        var page = read("<article><p>" + "Words. ".repeat(99), true);
        assertEquals(
                new Draft.Form(true, page.html(), true),
                Drafts.ofPage(entry, FeedText.of(entry), page, ADDRESS).form());
    }

    private static Extraction read(String html, boolean teaser) {
        var page = Extractor.extract(html, ADDRESS);
        return new Extraction(
                page.text(),
                page.html(),
                page.facts(),
                page.links(),
                page.images(),
                teaser,
                page.obstacle());
    }

    @Test
    void an_entry_that_a_feed_proxy_links_lives_at_its_own_name() {
        var proxy = "https://feeds.feedburner.com/~r/notes/~3/x1/";
        assertEquals(ADDRESS, ofFeed(Listed.at(proxy).named(ADDRESS)).url());
        assertEquals(proxy, ofFeed(Listed.at(proxy).named("tag:1")).url());
        assertEquals(ADDRESS, ofFeed(Listed.at(ADDRESS).named("https://lab.test/?p=1")).url());
    }
}
