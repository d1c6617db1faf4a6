package dev.docket.platform.mail.mime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedPrintableTest {

    @Test
    void plain_text_stays_readable() {
        assertEquals("Weights, data and code.\r\n", encoded("Weights, data and code.\n"));
    }

    @Test
    void the_equals_sign_and_what_is_no_ascii_are_escaped() {
        assertEquals("a=3Db =C4=8De=C5=A1tina", encoded("a=b čeština"));
    }

    @Test
    void white_space_at_the_end_of_a_line_survives_servers_that_trim() {
        assertEquals("end=20\r\ntab=09", encoded("end \ntab\t"));
    }

    @Test
    void line_ends_of_both_kinds_become_the_one_of_mail() {
        assertEquals("a\r\nb\r\n", encoded("a\r\nb\n"));
    }

    @Test
    void no_line_is_longer_than_the_standard_allows() {
        for (var line : encoded("váhy a data, ".repeat(200)).split("\r\n", -1)) {
            assertTrue(line.length() <= 76, line);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "\n.\n",
                "开放权重模型发布了全部训练数据",
                "a = b == c",
                "x\u0001y",
                "😀 😀 😀 😀 😀 😀 😀"
            })
    void a_decoder_by_others_reads_what_was_written(String text)
            throws MessagingException, IOException {
        var bytes = new ByteArrayInputStream(QuotedPrintable.encode(text));
        var decoded = MimeUtility.decode(bytes, "quoted-printable").readAllBytes();
        assertEquals(text.replace("\n", "\r\n"), new String(decoded, StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return new String(QuotedPrintable.encode(text), StandardCharsets.US_ASCII);
    }
}
