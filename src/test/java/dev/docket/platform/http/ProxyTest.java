package dev.docket.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.http.FetchOutcome.Failed;
import dev.docket.platform.http.FetchOutcome.Fetched;
import dev.docket.platform.mail.MailConfigs;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyTest {

    private FaultyServer proxy;

    @BeforeEach
    void open() throws IOException {
        proxy = new FaultyServer().on("/", 200, "by proxy");
    }

    @AfterEach
    void close() {
        proxy.close();
    }

    private String address(String login) {
        return "http://%slocalhost:%d".formatted(login, proxy.at("/").getPort());
    }

    private static FetchOutcome fetch(String address, Map<String, String> settings)
            throws IOException {
        var fetcher =
                new HttpFetcher(
                        MailConfigs.of(HttpSettings.class, settings), () -> Instant.EPOCH, _ -> {});
        try {
            return fetcher.fetch(Request.given(URI.create(address), Validators.NONE));
        } finally {
            fetcher.close();
        }
    }

    private FetchOutcome through(String login, String address, String... more) throws IOException {
        var settings = new HashMap<>(Map.of("docket.http.proxy", address(login)));
        for (int i = 0; i < more.length; i += 2) {
            settings.put(more[i], more[i + 1]);
        }
        return fetch(address, settings);
    }

    @Test
    void everything_goes_through_the_proxy_and_nothing_past_it() throws IOException {
        var outcome =
                through(
                        "",
                        "http://tide.invalid/feed?a=1",
                        "docket.http.allow-private-addresses",
                        "true");
        assertInstanceOf(Fetched.class, outcome);
        var asked = proxy.asked().getFirst();
        assertEquals("http://tide.invalid/feed?a=1", asked.path());
        assertEquals("tide.invalid", asked.header("Host"));
        assertEquals("", asked.header("Proxy-authorization"));
    }

    @Test
    void the_login_is_shown_to_the_proxy_at_once() throws IOException {
        through(
                "me:pass%20word@",
                "http://tide.invalid/", "docket.http.allow-private-addresses", "true");
        assertEquals(1, proxy.asked().size());
        assertEquals(
                "Basic bWU6cGFzcyB3b3Jk", proxy.asked().getFirst().header("Proxy-authorization"));
    }

    @Test
    void a_private_address_is_refused_before_the_proxy_hears_of_it() throws IOException {
        for (var address : List.of("http://127.0.0.1/", "http://localhost/", "http://[::1]/")) {
            var outcome = assertInstanceOf(Failed.class, through("", address));
            assertTrue(outcome.reason().contains("is a private address"), outcome.reason());
        }
        assertEquals(List.of(), proxy.asked());
    }

    @Test
    void a_name_that_we_cannot_check_is_not_handed_over() throws IOException {
        assertEquals(
                new Failed("The name tide.invalid cannot be resolved"),
                through("", "http://tide.invalid/"));
        assertEquals(List.of(), proxy.asked());
    }

    @Test
    void a_redirect_by_way_of_the_proxy_is_checked_as_well() throws IOException {
        var leads = new FaultyServer().on("/", 302, "", "Location", "http://10.0.0.1/admin");
        var settings = Map.of("docket.http.proxy", leads.at("").toString());
        var outcome = assertInstanceOf(Failed.class, fetch("http://1.1.1.1/", settings));
        assertTrue(outcome.reason().startsWith("10.0.0.1 is a private address"), outcome.reason());
        assertEquals(1, leads.asked().size());
        leads.close();
    }

    @Test
    void a_proxy_that_is_down_is_named_as_the_fault() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        var settings = Map.of("docket.http.proxy", "http://localhost:" + free);
        assertEquals(
                new Failed(
                        "The proxy localhost:%d cannot be reached; see docket.http.proxy"
                                .formatted(free)),
                fetch("http://1.1.1.1/", settings));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"proxy:3128", "socks5://me:secret@proxy:1080", "http://", "http://a b", ""})
    void a_wrong_setting_is_refused_without_telling_the_password(String text) {
        var refused = assertThrows(IllegalArgumentException.class, () -> Proxy.of(text));
        var message = String.valueOf(refused.getMessage());
        assertTrue(message.startsWith("docket.http.proxy must look like"), message);
        assertFalse(message.contains("secret"), message);
    }

    @Test
    void a_password_is_not_printed() {
        var known = Proxy.of("http://me:secret@proxy:3128");
        assertFalse(known.toString().contains("secret"), known.toString());
        assertEquals("Basic bWU6", Proxy.of("http://me@proxy").login().orElseThrow().basic());
    }
}
