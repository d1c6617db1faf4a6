package dev.docket.article.extract.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    private static final String TITLE = "A new open model";
    private static final String STORY =
            "<p>"
                    + "The weights are out, and so is the code that trained them. ".repeat(6)
                    + "</p>";

    private static String cut(String html) {
        var body = Jsoup.parse(html).body();
        Headline.cutBefore(body, TITLE);
        return Lines.of(body);
    }

    @Test
    void what_stands_before_the_title_goes() {
        var text = cut("<p>Subscribe now</p><h1>A new open model!</h1>" + STORY);
        assertFalse(text.contains("Subscribe"), text);
        assertTrue(text.contains("The weights are out"), text);
    }

    @Test
    void what_stands_before_it_stays_where_the_story_does() {
        var text = cut(STORY + "<h2>A new open model</h2><p>Read it.</p>");
        assertTrue(text.startsWith("The weights are out"), text);
    }

    @Test
    void code_and_quotes_stay_wherever_they_stand() {
        var text = cut("<pre>go()</pre><p>Menu</p><h1>A new open model</h1>" + STORY);
        assertTrue(text.startsWith("go()"), text);
        assertFalse(text.contains("Menu"), text);
    }

    @Test
    void without_the_title_nothing_goes() {
        assertTrue(cut("<p>Subscribe now</p>" + STORY).startsWith("Subscribe"));
        assertTrue(cut("<p>Subscribe</p><p>A new open model</p>" + STORY).startsWith("Subscribe"));
    }

    @Test
    void the_last_heading_that_is_the_title_counts() {
        var lines = Lines.read(Jsoup.parse("<h1>a b</h1><p>x</p><h2>A, b.</h2><p>y</p>").body());
        assertEquals(2, Headline.indexIn(lines, "a b", lines.size()));
        assertEquals(0, Headline.indexIn(lines, "a b", 2));
        assertEquals(-1, Headline.indexIn(lines, "c", lines.size()));
        assertEquals(-1, Headline.indexIn(lines, "", lines.size()));
    }
}
