package dev.docket.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest {

    private static final URI START = URI.create("https://tide.example/blog/feed");

    private final Redirects way = new Redirects(START, 5);

    private static Hop hop(int status, @Nullable String location) {
        var headers =
                new Hop.Headers("", Validators.NONE, location, null, false, Freshness.UNSAID, "");
        return new Hop(START, status, headers, new byte[0]);
    }

    private String refusal(Redirects way, String location) {
        var refused = assertThrows(IOException.class, () -> way.follow(hop(302, location)));
        return String.valueOf(refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://other.example/x | https://other.example/x",
                "//other.example/x | https://other.example/x",
                "/x | https://tide.example/x",
                "x | https://tide.example/blog/x",
                "../x | https://tide.example/x",
                "?cookie=1 | https://tide.example/blog/feed?cookie=1",
                "/nové číslo | https://tide.example/nov%C3%A9%20%C4%8D%C3%ADslo",
                "/a[1]?b={c} | https://tide.example/a%5B1%5D?b=%7Bc%7D",
                "/100% | https://tide.example/100%25",
                "https://pobřeží.example/x | https://xn--pobe-4va61k4q.example/x"
            })
    void a_location_is_read_as_servers_write_it(String location, String expected)
            throws IOException {
        way.follow(hop(302, location));
        var here = way.here().toString();
        if (location.contains("pobřeží")) {
            assertTrue(here.matches("https://xn--[a-z0-9-]+\\.example/x"), here);
        } else {
            assertEquals(expected, here);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "ftp://tide.example/feed",
                "https://",
                "https:///feed",
                "https://tide.example:99999/",
                "http://[::1/"
            })
    void what_is_no_web_address_is_not_followed(String location) {
        assertEquals("The redirect leads to no web address: " + location, refusal(way, location));
        assertEquals(START, way.here());
    }

    @Test
    void https_is_never_left() {
        assertEquals(
                "The redirect to http://tide.example/blog/feed leaves https",
                refusal(way, "http://tide.example/blog/feed"));
    }

    @Test
    void http_may_become_https() throws IOException {
        var plain = new Redirects(URI.create("http://tide.example/feed"), 5);
        plain.follow(hop(301, "https://tide.example/feed"));
        assertEquals(URI.create("https://tide.example/feed"), plain.movedTo());
    }

    @Test
    void a_circle_is_seen_when_it_closes() throws IOException {
        way.follow(hop(302, "/b"));
        way.follow(hop(302, "/c"));
        assertTrue(refusal(way, "/b").startsWith("The redirects go in a circle"));
    }

    @Test
    void the_last_allowed_step_is_still_taken() throws IOException {
        for (int step = 1; step <= 5; step++) {
            way.follow(hop(302, "/" + step));
        }
        assertEquals(URI.create("https://tide.example/5"), way.here());
        assertEquals("More than 5 redirects", refusal(way, "/6"));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 308})
    void what_is_permanent_is_remembered(int status) throws IOException {
        way.follow(hop(status, "/new"));
        assertEquals(URI.create("https://tide.example/new"), way.movedTo());
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 303, 307})
    void what_is_for_now_is_not_remembered_nor_what_comes_after(int status) throws IOException {
        way.follow(hop(status, "/now"));
        way.follow(hop(301, "/new"));
        assertNull(way.movedTo());
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 300, 304, 305, 306, 404})
    void a_location_beside_another_status_leads_nowhere(int status) {
        assertFalse(hop(status, "/x").redirects());
    }

    @Test
    void a_redirect_without_a_location_is_none() {
        assertFalse(hop(302, null).redirects());
        assertEquals("HTTP 302", FailureWords.of(hop(302, null)));
    }
}
