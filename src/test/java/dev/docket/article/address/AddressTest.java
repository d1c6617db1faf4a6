package dev.docket.article.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    private static String tidy(String url) {
        return Address.parse(url).orElseThrow().text();
    }

    @ParameterizedTest
    @CsvSource({
        "HTTPS://LAB.Test:443/A, https://lab.test/A",
        "http://lab.test:80, http://lab.test/",
        "http://lab.test:443/, http://lab.test:443/",
        "https://lab.test:80/, https://lab.test:80/",
        "https://lab.test:8443/a, https://lab.test:8443/a",
        "https://lab.test?, https://lab.test/",
        "https://lab.test/a?&b=1&, https://lab.test/a?b=1",
        "https://lab.test/%e4%bd%a0, https://lab.test/%E4%BD%A0",
        "https://lab.test/%7Ejana/%2d%5F, https://lab.test/~jana/-_",
        "https://lab.test/a?q=%7e, https://lab.test/a?q=~",
        "https://lab.test/a%2Fb, https://lab.test/a%2Fb",
        "https://lab.test/100%25, https://lab.test/100%25",
        "https://lab.test./a, https://lab.test/a",
        "https://lab.test/%2e%2e/a, https://lab.test/%2E%2E/a",
        "https://lab.test/a?utm%5Fsource=x&utm%5fmedium=y, https://lab.test/a",
        "https://[2001:db8::1]:8080/a, https://[2001:db8::1]:8080/a",
        "https://user:word@lab.test/a#b, https://lab.test/a"
    })
    void an_address_has_one_spelling(String url, String expected) {
        assertEquals(expected, tidy(url));
        assertEquals(expected, tidy(expected), "and tidying it again changes nothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "lab.test/a",
                "//lab.test/a",
                "/a",
                "ftp://lab.test/a",
                "mailto:jana@lab.test",
                "javascript:void(0)",
                "https://",
                "https:///a",
                "https://lab.test:99999/",
                "https://a b.test/",
                "data:text/html,x"
            })
    void what_is_no_address_of_the_web_is_none(String url) {
        assertEquals(Optional.empty(), Address.parse(url));
        assertEquals(url, CanonicalAddress.of(url), "it is returned as it came");
        assertEquals(url, AddressKey.of(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/index.html",
                "/index.php",
                "/home",
                "/en",
                "/en/",
                "/pt-BR/",
                "/cs-cz"
            })
    void a_home_page_has_many_names(String path) {
        assertTrue(Address.parse("https://lab.test" + path).orElseThrow().isHomePage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a", "/blog", "/homepage", "/en/a", "/?p=1", "/index", "/eng", "/v2"})
    void another_page_is_none(String path) {
        assertFalse(Address.parse("https://lab.test" + path).orElseThrow().isHomePage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www2.lab.test/a",
                "https://mobile.lab.test/a",
                "https://lab.test/a.amp",
                "https://lab.test/a?outputType=amp",
                "https://lab.test/a?m=1",
                "https://lab.test/a/index.php",
                "https://lab.test/a?amp&mobile=true",
                "https://lab.test/amp/a",
                "https://wap.lab.test/a/amp.html",
                "https://www3.lab.test/a/index.shtml",
                "https://lab.test/a?print=yes",
                "https://lab.test/a?output=amp&amp_js_v=0.1",
                "https://lab.test/a;JSESSIONID=77AA?mobile=1",
                "https://lab.test///a//",
                "https://lab.test./a"
            })
    void a_page_for_telephones_is_the_same_page(String url) {
        assertEquals(AddressKey.of("https://lab.test/a"), AddressKey.of(url));
    }

    @Test
    void keys_of_other_pages_are_other_keys() {
        assertNotEquals(
                AddressKey.of("https://lab.test/a?m=2"), AddressKey.of("https://lab.test/a"));
        assertNotEquals(AddressKey.of("https://lab.test/amps"), AddressKey.of("https://lab.test/"));
        assertNotEquals(
                AddressKey.of("https://lab.test:8443/a"), AddressKey.of("https://lab.test/a"));
        assertEquals(AddressKey.of("https://lab.test/amp"), AddressKey.of("https://lab.test/"));
    }
}
