package dev.docket.platform.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHostTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://docket.press",
                "http://docket.press:8080/news",
                "https://news.docket.press.",
                "https://8.8.8.8",
                "https://[2606:4700:4700::1111]:8443",
                "https://latest.press"
            })
    void the_internet_can_reach_this(String address) {
        assertTrue(PublicHost.isIn(URI.create(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080",
                "http://LOCALHOST",
                "https://docket.localhost",
                "https://docket",
                "https://docket.local",
                "https://docket.internal.",
                "https://docket.example",
                "https://www.example.org",
                "https://example.com",
                "https://abc.onion",
                "http://127.0.0.1",
                "http://10.1.2.3",
                "http://192.168.0.10:8080",
                "http://[::1]:8080",
                "http://[fd00::1]",
                "ftp://docket.press",
                "docket.press",
                "mailto:a@docket.press"
            })
    void only_we_can_reach_this(String address) {
        assertFalse(PublicHost.isIn(URI.create(address)));
    }
}
