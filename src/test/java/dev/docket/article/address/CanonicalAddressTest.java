package dev.docket.article.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalAddressTest {

    @ParameterizedTest
    @CsvSource({
        "HTTPS://Lab.Test:443/A?utm_source=rss&id=7&fbclid=x#top, https://lab.test/A?id=7",
        "http://lab.test:80, http://lab.test/",
        "http://lab.test:8080/a, http://lab.test:8080/a",
        "https://lab.test/a?ref=x&mc_cid=1, https://lab.test/a",
        "https://lab.test/a b, https://lab.test/a%20b",
        "https://lab.test/a?gallery=2, https://lab.test/a?gallery=2",
        "not an address, not an address",
        "mailto:a@b.test, mailto:a@b.test"
    })
    void is_plain(String url, String expected) {
        assertEquals(expected, CanonicalAddress.of(url));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.lab.co.uk/a?x=1, https://lab.co.uk/a, https://lab.co.uk/a",
        "https://m.lab.test/a, https://www.lab.test/a, https://www.lab.test/a",
        "https://lab.test/a, https://lab.test/, https://lab.test/a",
        "https://lab.test/a, https://lab.test/en, https://lab.test/a",
        "https://lab.co.uk/a, https://other.co.uk/a, https://lab.co.uk/a",
        "http://localhost:8137/x/a, https://lab.test/a, http://localhost:8137/x/a",
        "https://lab.test/a, javascript:void(0), https://lab.test/a"
    })
    void the_declared_address_is_believed_only_when_sane(
            String url, String declared, String expected) {
        assertEquals(expected, CanonicalAddress.of(url, declared));
    }

    @Test
    void nothing_declared_leaves_the_address() {
        assertEquals("https://lab.test/a", CanonicalAddress.of("https://lab.test/a", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://lab.test/a", "https://www.lab.test/a/", "https://m.lab.test/a",
                        "https://amp.lab.test/a",
                "https://lab.test/amp/a", "https://lab.test/a/amp/", "https://lab.test/a?amp=1",
                        "https://lab.test/a/index.html",
                "https://lab.test//a?utm_medium=email"
            })
    void all_addresses_of_a_page_have_one_key(String url) {
        assertEquals(AddressKey.of("https://lab.test/a"), AddressKey.of(url));
    }

    @Test
    void different_pages_have_different_keys() {
        assertNotEquals(
                AddressKey.of("https://lab.test/a?id=1"), AddressKey.of("https://lab.test/a?id=2"));
        assertNotEquals(AddressKey.of("https://lab.test/a"), AddressKey.of("https://lab.test/A"));
        assertNotEquals(
                AddressKey.of("https://lab.test/camp"), AddressKey.of("https://lab.test/c"));
        assertEquals(
                AddressKey.of("https://lab.test/?a=1&b=2"),
                AddressKey.of("https://lab.test/?b=2&a=1"));
    }
}
