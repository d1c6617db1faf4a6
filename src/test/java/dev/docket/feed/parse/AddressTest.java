package dev.docket.feed.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://tide.example/a/b, c, https://tide.example/a/c",
        "https://tide.example/a/b, /c, https://tide.example/c",
        "https://tide.example/a/b, ../c, https://tide.example/c",
        "https://tide.example/a/b, ../../../c, https://tide.example/c",
        "https://tide.example/a/b, //other.example/c, https://other.example/c",
        "https://tide.example/a/b?x=1, ?y=2, https://tide.example/a/b?y=2",
        "https://tide.example/a/b?x=1, #f, https://tide.example/a/b?x=1#f",
        "https://tide.example, c, https://tide.example/c",
        "https://tide.example, ?q, https://tide.example?q",
        "https://tide.example/a, https://other.example/, https://other.example/",
        "https://tide.example/a, mailto:ada@tide.example, mailto:ada@tide.example",
        "https://tide.example/a, 'b c', https://tide.example/b%20c",
        "https://tide.example/a, břeh, https://tide.example/břeh",
        "https://tide.example/a, b|c[1], https://tide.example/b%7Cc%5B1%5D",
        "https://tide.example/a, 'https://tide.example/x y', https://tide.example/x%20y",
        "https://tide.example/a, 12:30, 12:30",
        "urn:x, b, b"
    })
    void links_resolve_as_in_browsers(String base, String link, String address) {
        assertEquals(address, Address.resolve(URI.create(base), link));
    }

    @Test
    void without_a_base_a_link_stays_as_written() {
        assertEquals("a/b", Address.resolve(null, " a/b\n"));
        assertEquals("a%20b", Address.resolve(null, "a b"));
    }

    @Test
    void what_can_be_no_address_stays_and_breaks_nothing() {
        var base = URI.create("https://tide.example/");
        assertEquals("://", Address.resolve(base, "://"));
        assertEquals("%zz", Address.resolve(base, "%zz"));
        assertEquals("x".repeat(20_000), Address.resolve(base, "x".repeat(20_000)));
        assertNull(Address.parse("%zz"));
        assertEquals(URI.create("http://[::1]/a"), Address.parse("http://[::1]/a"));
    }
}
