package dev.docket.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

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
}
