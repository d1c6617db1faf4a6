package dev.docket.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @Test
    void spaces_and_foreign_letters_are_escaped() {
        assertEquals(
                "https://example.org/a%20b/%E6%96%B0?x=%7B1%7D",
                WebAddress.of(" https://example.org/a b/新?x={1} ").toString());
    }

    @Test
    void what_is_escaped_stays_as_it_is() {
        assertEquals(
                "https://example.org/a%20b#c",
                WebAddress.of("https://example.org/a%20b#c").toString());
    }

    @Test
    void other_schemes_and_missing_hosts_are_named() {
        var file =
                assertThrows(
                        IllegalArgumentException.class, () -> WebAddress.of("file:///etc/passwd"));
        assertEquals("Not an http or https address: file:///etc/passwd", file.getMessage());
        assertThrows(IllegalArgumentException.class, () -> WebAddress.of("http:///feed"));
        assertFalse(WebAddress.isOne("feed.xml"));
        assertFalse(WebAddress.isOne(null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://bücher.example/a | https://xn--bcher-kva.example/a",
                "https://BÜCHER.example:8080/a | https://xn--bcher-kva.example:8080/a",
                "https://例え.example/新 | https://xn--r8jz45g.example/%E6%96%B0",
                "https://tide.example/100% | https://tide.example/100%25",
                "https://tide.example/100%zz | https://tide.example/100%25zz",
                "https://tide.example/a%2fb | https://tide.example/a%2fb",
                "https://tide.example/a[1] | https://tide.example/a%5B1%5D",
                "https://tide.example/a?b[]=1 | https://tide.example/a?b%5B%5D=1",
                "http://[::1]:8080/a | http://[::1]:8080/a",
                "HTTP://Tide.Example | HTTP://Tide.Example",
                "https://tide.example?a=1 | https://tide.example?a=1"
            })
    void addresses_are_read_as_people_write_them(String text, String expected) {
        assertEquals(expected, WebAddress.of(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "tide.example/feed",
                "//tide.example/feed",
                "javascript:alert(1)",
                "data:text/html,x",
                "mailto:ada@tide.example",
                "feed://tide.example/feed",
                "http:tide.example",
                "https://tide example/feed",
                "https://tide.example:99999/feed",
                "https://tide.example:x/feed",
                "https://[::1/feed",
                "https://\ud800.example/",
                "https://under\u0000nought.example/"
            })
    void what_leads_nowhere_is_no_address(String text) {
        assertFalse(WebAddress.isOne(text), text);
    }
}
