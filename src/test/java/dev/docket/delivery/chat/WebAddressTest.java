package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @Test
    void a_plain_address_stays_as_it_is() {
        assertEquals(
                Optional.of("https://lab.example/a?b=1&c=%20"),
                WebAddress.of(" https://lab.example/a?b=1&c=%20"));
    }

    @Test
    void what_could_end_a_link_is_encoded() {
        assertEquals(
                Optional.of("https://lab.example/a%29%3E%7Cb%20%E5%BC%80"),
                WebAddress.of("https://lab.example/a)>|b 开"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "ftp://lab.example/a",
                "//lab.example",
                "https://",
                "https:x",
                "%%%"
            })
    void anything_but_an_address_of_the_web_is_none(String address) {
        assertEquals(Optional.empty(), WebAddress.of(address));
    }

    @Test
    void a_monstrous_address_is_none() {
        assertEquals(Optional.empty(), WebAddress.of("https://lab.example/" + "a".repeat(2000)));
    }
}
