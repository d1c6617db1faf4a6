package dev.docket.feed.discover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/blog, https://example.org/blog, false",
        "'  example.org/blog\t', https://example.org/blog, true",
        "HTTP://example.org, HTTP://example.org, false",
        "//example.org/x, https://example.org/x, true",
        "localhost:8080/feed, https://localhost:8080/feed, true",
        "127.0.0.1, https://127.0.0.1, true",
        "feed:https://example.org/f, https://example.org/f, false",
        "feed://example.org/f, https://example.org/f, true",
        "example.org/a b, https://example.org/a%20b, true",
        "příklad.example/č, https://xn--pklad-zsa96e.example/%C4%8D, true",
        "https://example.org/#top, https://example.org/, false",
        "\u200bexample.org\u200b, https://example.org, true",
    })
    void an_address_is_read_as_people_type_it(String typed, String address, boolean guessed) {
        var read = TypedAddress.of(typed);
        assertEquals(address, read.uri().toString());
        assertEquals(guessed, read.guessed());
    }

    @ParameterizedTest
    @CsvSource({
        "'', Type the address",
        "'  ', Type the address",
        "file:///etc/passwd, not file:",
        "FILE:/etc/passwd, not FILE:",
        "ftp://example.org/x, not ftp:",
        "javascript:alert(1), not javascript:",
        "mailto:a@example.org, not mailto:",
        "@somebody, is a name",
        "openweights, no web address",
        "two words, no web address",
        "https://, no web address",
        "https://exa mple.org, no web address",
    })
    void what_is_none_is_called_so(String typed, String words) {
        var wrong = assertThrows(IllegalArgumentException.class, () -> TypedAddress.of(typed));
        assertTrue(String.valueOf(wrong.getMessage()).contains(words), wrong::getMessage);
    }
}
