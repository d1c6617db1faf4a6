package dev.docket.article.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages written to cost their reader time or memory. */
class HostilePagesTest {

    private static final String WORDS =
            "The weights are out, and so is the code that trained them, for all to see. ";

    private static Extraction read(String page) {
        return Extractor.extract(page.getBytes(StandardCharsets.UTF_8), null, "https://lab.test/");
    }

    @ParameterizedTest
    @CsvSource({
        "<div>, 1000000, TOO_DEEP",
        "<table><tr><td>, 100000, TOO_DEEP",
        "<table>, 100000, TOO_DEEP",
        "<b><i><u>, 300000, TOO_DEEP",
        "<svg><g>, 100000, TOO_DEEP",
        "<select><optgroup>, 500000, TOO_DEEP",
        "<div></div>, 1000000, TOO_MANY",
        "<p>a, 1000000, TOO_MANY",
        "<iframe></iframe>, 500000, TOO_MANY",
        "<a href=x>a, 500000, TOO_MANY",
        "<h1>a</h1>, 500000, TOO_MANY"
    })
    void are_refused_for_what_is_too_much_about_them(String piece, int count, Obstacle obstacle) {
        var found = read(piece.repeat(count));
        assertEquals(obstacle, found.obstacle());
        assertEquals("", found.text());
        assertEquals("", found.facts().title());
    }

    @Test
    void are_refused_as_text_and_as_bytes() {
        var page = "<div>".repeat(100_000);
        assertEquals(Obstacle.TOO_DEEP, Extractor.extract(page, "https://lab.test/").obstacle());
    }

    @Test
    void the_reason_is_said_with_its_limit() {
        assertTrue(Obstacle.TOO_DEEP.words().contains("%,d".formatted(Bulk.DEEPEST)));
        assertTrue(Obstacle.TOO_MANY.words().contains("%,d".formatted(Bulk.MOST)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<table><tr><td>",
                "<ul><li>",
                "<b>",
                "<a href=x><b>",
                "<span class=author>",
                "<p class=byline><span>",
                "<font color=red><p>",
                "<blockquote>"
            })
    void an_article_below_a_nest_within_the_limit_is_still_read(String piece) {
        var nest = piece.repeat(Bulk.DEEPEST / 3);
        var found = read(nest + "<p>" + WORDS.repeat(10) + "</p>");
        assertNull(found.obstacle());
        assertTrue(found.text().contains(WORDS.strip()), found.text());
    }

    @Test
    void a_large_page_of_text_is_read() {
        var paragraph = "<p>" + WORDS.repeat(20) + "</p>\n";
        int count = (10 << 20) / paragraph.length();
        var found = read("<article>" + paragraph.repeat(count) + "</article>");
        assertNull(found.obstacle());
        assertEquals(count, found.text().lines().count());
    }

    @Test
    void one_line_of_many_megabytes_is_read() {
        var found = read("<article><p>" + WORDS.repeat(100_000) + "</p></article>");
        assertNull(found.obstacle());
        assertEquals(1, found.text().lines().count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":matches((a|a)*$)",
                "p:has(p:has(p))",
                ":matchesOwn(^(\\\\w+\\\\s?)*$)",
                "[["
            })
    void a_selector_that_may_cost_anything_is_not_tried(String selector) {
        var described =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                        + "\"isAccessibleForFree\":false,\"hasPart\":{\"cssSelector\":\""
                        + selector
                        + "\"}}</script>";
        var found = read(described + "<p>" + "a".repeat(900) + "!</p>");
        assertEquals("a".repeat(900) + "!", found.text());
    }

    @Test
    void an_element_of_any_number_of_attributes_is_an_element() {
        var attributes = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            attributes.append(" a").append(i).append("=b");
        }
        var found = read("<div" + attributes + "><p>" + WORDS + "</p></div>");
        assertEquals(WORDS.strip(), found.text());
    }
}
