package dev.docket.feed.websub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskingTest {

    @ParameterizedTest
    @CsvSource({
        "http://hub.example/,https://hub.example/",
        "HTTP://hub.example,https://hub.example",
        "http://hub.example:80/a?b=http://c:80/,https://hub.example/a?b=http://c:80/",
        "http://hub.example:8080/a,https://hub.example:8080/a",
        "http://hub.example?to=1,https://hub.example?to=1",
        "http://[2001:db8::1]:80/,https://[2001:db8::1]/",
        "https://hub.example:80/,https://hub.example:80/"
    })
    void a_secret_travels_by_https(URI named, URI asked) {
        assertEquals(asked, Asking.secured(named));
    }
}
