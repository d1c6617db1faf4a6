package dev.docket.article.extract.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    private static final String LEAD =
            "The weights are out, and so is the code that trained them, for all to see.";

    private static String of(String head) {
        return Description.of(Jsoup.parse("<head>" + head + "</head>"));
    }

    @Test
    void is_what_the_page_says_of_itself_in_bare_letters() {
        assertEquals(Bare.of(LEAD), of("<meta name=description content='" + LEAD + "'>"));
        assertEquals(Bare.of(LEAD), of("<meta property=og:description content='" + LEAD + "'>"));
    }

    @Test
    void a_word_or_two_describe_nothing() {
        assertEquals("", of("<meta name=description content='A new model'>"));
        assertEquals("", of(""));
        assertEquals(
                Bare.of(LEAD),
                of(
                        "<meta name=description content='News'><meta property=og:description"
                                + " content='"
                                + LEAD
                                + "'>"));
    }

    @Test
    void a_text_that_begins_with_it_is_it() {
        var description = Bare.of(LEAD);
        assertTrue(Description.isOf(LEAD, description));
        assertTrue(Description.isOf("“" + LEAD.toUpperCase(java.util.Locale.ROOT), description));
        assertTrue(Description.isOf(LEAD + " And more of it.", description));
        assertTrue(Description.isOf(LEAD, description.substring(0, 45)));
    }

    @Test
    void another_text_is_not() {
        var description = Bare.of(LEAD);
        assertFalse(Description.isOf("Today, " + LEAD, description));
        assertFalse(Description.isOf(LEAD.substring(0, 30), description));
        assertFalse(Description.isOf(LEAD.repeat(20), description));
        assertFalse(Description.isOf(LEAD, ""));
    }

    @Test
    void an_element_is_it_that_holds_little_more() {
        var page = Jsoup.parse("<div id=lead><p>" + LEAD + "</p></div><div id=all><p>x</p></div>");
        var weights = Weights.of(page.body());
        assertTrue(Description.isOf(page.expectFirst("#lead"), Bare.of(LEAD), weights));
        assertFalse(Description.isOf(page.expectFirst("#all"), Bare.of(LEAD), weights));
    }
}
