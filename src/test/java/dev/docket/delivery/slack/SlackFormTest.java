package dev.docket.delivery.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackFormTest {

    @ParameterizedTest
    @CsvSource({
        "text=latest+cs, latest cs",
        "text=latest%20cs, latest cs",
        "text=%E5%BC%80%E6%BA%90, 开源",
        "text=a%2Bb%26c%3Dd, a+b&c=d",
        "text=100%, 100%",
        "text=%zz, %zz",
        "text=a=b, a=b",
        "token=x&text=y&zz_new=1, y",
        "text=first&text=second, first",
        "text=, ''",
        "text, ''",
        "=text, ''",
        "'', ''",
        "&&&, ''"
    })
    void a_field_is_decoded_once_and_a_missing_one_is_empty(String body, String text) {
        assertEquals(text, SlackForm.of(body.getBytes(StandardCharsets.UTF_8)).get("text"));
    }

    @Test
    void bytes_that_are_no_text_are_no_error() {
        var form = SlackForm.of(new byte[] {'t', '=', (byte) 0xFF, (byte) 0xFE});
        assertEquals("\uFFFD\uFFFD", form.get("t"));
    }
}
