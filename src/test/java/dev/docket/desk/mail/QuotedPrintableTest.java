package dev.docket.desk.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedPrintableTest {

    private static String read(String encoded) {
        return new String(QuotedPrintable.octets(encoded), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "=C4=8De=C5=A1tina, čeština",
        "=c4=8d, č",
        "a=3Db, a=b",
        "50=25=20off, 50% off",
        "=, =",
        "a=Z, a=Z",
        "a=ZZ, a=ZZ",
        "==3D, ==",
        "'', ''"
    })
    void escapes_are_read_and_what_is_none_stays(String encoded, String text) {
        assertEquals(text, read(encoded));
    }

    @Test
    void soft_line_breaks_join_lines_and_hard_ones_stay() {
        assertEquals("one line", read("one=\r\n line"));
        assertEquals("one line", read("one= \t\n line"));
        assertEquals("two\r\nlines", read("two\r\nlines"));
    }
}
