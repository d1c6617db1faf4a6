package dev.docket.feed.scrape.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

    private static final String TEXT = "<main><p>The crane is back at the pier.</p></main>";

    private static String left(String html) {
        return Furniture.without(Jsoup.parse(html)).body().text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav>menu</nav>",
                "<footer>imprint</footer>",
                "<header>logo</header>",
                "<aside>popular</aside>",
                "<div class='site-footer'>imprint</div>",
                "<div id='sidebar'>popular</div>",
                "<ul class='menu'><li>x</li></ul>",
                "<div class='post-share'>share</div>",
                "<form>mail</form>",
                "<div role='dialog'>cookies</div>"
            })
    void what_stands_on_every_page_goes(String furniture) {
        assertEquals("The crane is back at the pier.", left(furniture + TEXT));
    }

    @Test
    void what_holds_the_page_stays_whatever_it_is_called() {
        assertEquals("The crane is back at the pier.", left("<form>" + TEXT + "</form>"));
        assertEquals(
                "The crane is back at the pier.", left("<div class='menu'>" + TEXT + "</div>"));
    }

    @Test
    void a_header_inside_an_article_is_part_of_it() {
        assertEquals(
                "Title Words on it.",
                left("<article><header>Title</header><p>Words on it.</p></article>"));
    }

    @Test
    void the_page_itself_is_left_as_it_is() {
        var page = Jsoup.parse("<nav>menu</nav>" + TEXT);
        Furniture.without(page);
        assertEquals("menu The crane is back at the pier.", page.body().text());
    }
}
