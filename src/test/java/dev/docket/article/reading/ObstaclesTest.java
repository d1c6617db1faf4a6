package dev.docket.article.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.article.extract.Extractor;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObstaclesTest {

    private static final String ADDRESS = "https://lab.test/a";

    private static Optional<String> in(String title, String text) {
        var html = "<title>" + title + "</title><article><p>" + text + "</p></article>";
        return Obstacles.in(Extractor.extract(html, ADDRESS), ADDRESS, ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Page not found",
                "404",
                "404 Not Found",
                "Error 404: page missing",
                "Sorry, this page does not exist",
                "The page you requested was not found",
                "This article is no longer available",
                "Stránka nenalezena",
                "Nie znaleziono strony",
                "页面不存在",
                "Just a moment...",
                "Attention Required! Cloudflare",
                "Access Denied",
                "Please verify you are a human",
                "安全验证"
            })
    void a_page_that_says_so_is_none(String title) {
        assertTrue(in(title, "Go to the front page.").isPresent(), title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "404 kinds of weights", "A model", "Page through the report",
                "The article of the month", "Access for all", "Denied: the licence of a model"
            })
    void a_title_of_an_article_is_no_error(String title) {
        assertEquals(Optional.empty(), in(title, "Go to the front page."));
    }

    @Test
    void a_long_text_is_an_article_whatever_its_title() {
        assertEquals(Optional.empty(), in("Page not found", "Words of a history. ".repeat(60)));
    }

    @Test
    void a_notice_on_cookies_is_no_text() {
        assertTrue(in("A model", "We and our partners use small cookies to know you.").isPresent());
        assertEquals(Optional.empty(), in("A model", "The recipe is for cookies."));
    }

    @ParameterizedTest
    @CsvSource({
        "https://lab.test/a, https://lab.test/, true",
        "https://lab.test/a, https://lab.test/login?next=a, true",
        "https://lab.test/a, https://consent.lab.test/x, true",
        "https://lab.test/a, https://lab.test/404.html, true",
        "https://lab.test/, https://lab.test/en, false",
        "https://lab.test/a, https://lab.test/b, false",
        "https://lab.test/login, https://lab.test/login, false"
    })
    void who_is_sent_elsewhere_has_not_read_the_page(String asked, String address, boolean away) {
        var page = Extractor.extract("<article><p>Words of it.</p></article>", address);
        assertEquals(away, Obstacles.in(page, asked, address).isPresent());
    }

    @Test
    void the_reason_is_told() {
        assertFalse(in("404", "x").orElseThrow().isBlank());
    }
}
