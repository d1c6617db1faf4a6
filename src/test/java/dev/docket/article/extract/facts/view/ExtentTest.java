package dev.docket.article.extract.facts.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtentTest {

    @ParameterizedTest
    @CsvSource({
        "<b>Jana Nová</b>, 1, true",
        "<b>Jana</b>, 100, true",
        "<i></i>, 1000, false",
        "<b>Jana</b>, 1000, false",
        "'A word of many. ', 100, true",
        "'A word of many. ', 10000, false"
    })
    void a_label_holds_few_nodes_and_few_characters(String piece, int count, boolean small) {
        var page = Jsoup.parse("<p>" + piece.repeat(count) + "</p>");
        assertEquals(small, Extent.isSmall(page.expectFirst("p")));
    }
}
