package dev.docket.article.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    private static List<String> of(String html) {
        return Links.of(Jsoup.parse(html, "https://lab.test/news/a").body());
    }

    @Test
    void are_whole_and_in_the_order_of_the_text() {
        assertEquals(
                List.of("https://lab.test/b", "https://other.test/", "https://lab.test/news/c"),
                of("<a href=/b>b</a> <a href=//other.test/>o</a> <a href=c>c</a>"));
    }

    @Test
    void are_told_once_whatever_part_of_a_page_they_lead_to() {
        assertEquals(
                List.of("https://lab.test/b"),
                of("<a href=/b#one>1</a><a href=/b#two>2</a><a href=/b>3</a>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:jana@lab.test", "javascript:go()", "ftp://lab.test/", "tel:7"})
    void lead_to_pages_only(String address) {
        assertEquals(List.of(), of("<a href='" + address + "'>x</a><a name=x>y</a>"));
    }

    @Test
    void are_no_more_than_two_hundred() {
        var page = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            page.append("<a href=/").append(i).append(">x</a>");
        }
        var links = of(page.toString());
        assertEquals(200, links.size());
        assertEquals("https://lab.test/199", links.getLast());
    }
}
