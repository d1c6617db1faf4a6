package dev.docket.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://tide.example/a",
                "https://tide.example/b",
                "HTTP://TIDE.example:80/a",
                "https://tide.example:443",
                "https://reader@tide.example/a?b#c"
            })
    void however_it_is_written_it_is_one_host(String address) {
        assertEquals("tide.example", Origins.host(URI.create(address)));
    }

    @ParameterizedTest
    @CsvSource({
        "https://tide.example:8443/a, tide.example:8443",
        "http://tide.example:443/a, tide.example:443",
        "https://tide.example:80/a, tide.example:80",
        "http://[2001:DB8::1]:81/a, [2001:db8::1]:81"
    })
    void another_port_is_another_host(String address, String host) {
        assertEquals(host, Origins.host(URI.create(address)));
    }

    @ParameterizedTest
    @CsvSource({
        "HTTPS://Tide.Example/a, https://tide.example",
        "http://user:word@tide.example:80/a, http://tide.example",
        "http://tide.example:8080, http://tide.example:8080"
    })
    void an_origin_holds_no_user_and_no_usual_port(String address, String origin) {
        assertEquals(origin, Origins.of(URI.create(address)));
    }
}
