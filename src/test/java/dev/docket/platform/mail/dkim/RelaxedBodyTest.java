package dev.docket.platform.mail.dkim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RelaxedBodyTest {

    @Test
    void the_example_of_the_standard_comes_out_as_it_says() {
        assertRelaxed(" C\r\nD E\r\n", " C \r\nD \t E\r\n\r\n\r\n");
    }

    @Test
    void an_empty_body_stays_empty() {
        assertRelaxed("", "");
        assertRelaxed("", "\r\n");
        assertRelaxed("", "\r\n \t\r\n\r\n ");
    }

    @Test
    void the_last_line_is_ended() {
        assertRelaxed("end\r\n", "end");
        assertRelaxed("end\r\n", "end \t");
    }

    @Test
    void empty_lines_stay_but_at_the_end() {
        assertRelaxed("\r\n\r\na\r\n\r\nb\r\n", "\r\n \r\na\r\n\t\r\nb\r\n\r\n \r\n");
    }

    @Test
    void a_line_end_is_both_octets_in_their_order() {
        assertRelaxed("a\nb\rc\n\r\r\n", "a\nb\rc\n\r\r\n\r\n");
        assertRelaxed("a\r\r\n", "a\r");
    }

    @Test
    void a_line_may_be_as_long_as_it_likes() {
        var words = "word ".repeat(20_000);
        assertRelaxed(words.strip() + "\r\n", words + "\r\n");
    }

    @Test
    void octets_beyond_ascii_stay_as_they_are() {
        assertRelaxed("\u00a0\u0085\u00ff x\r\n", "\u00a0\u0085\u00ff\t x");
    }

    private static void assertRelaxed(String expected, String body) {
        var message = ("X: y\r\n\r\n" + body).getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                expected,
                new String(RelaxedBody.of(message, 8), StandardCharsets.ISO_8859_1),
                body);
    }
}
