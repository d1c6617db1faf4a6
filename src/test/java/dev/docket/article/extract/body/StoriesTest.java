package dev.docket.article.extract.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoriesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<article><h2><a href=x>Other</a></h2></article> | true",
                "<article><a href=x><h3>Other</h3></a></article> | true",
                "<article><h1>Other</h1></article> | true",
                "<article><p>Part of it</p></article> | false",
                "<article><h2>A part's heading</h2></article> | false",
                "<section><h2><a href=x>No article</a></h2></section> | false",
                "<p>Nothing</p> | false"
            })
    void another_story_has_a_title_that_leads_to_it(String beside, boolean other) {
        var page =
                Jsoup.parse("<main><article id=story><p>Story</p></article>" + beside + "</main>");
        assertEquals(other, Stories.beside(page.expectFirst("#story"), page.expectFirst("main")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<article id=story><article><h2><a href=x>Within</a></h2></article></article>",
                "<article><h2><a href=x>Around</a></h2><div id=story>Story</div></article>",
                "<article id=story><h2><a href=x>Itself</a></h2></article>"
            })
    void what_is_within_the_story_or_around_it_is_its_own(String html) {
        var page = Jsoup.parse("<main>" + html + "</main>");
        assertEquals(false, Stories.beside(page.expectFirst("#story"), page.expectFirst("main")));
    }
}
