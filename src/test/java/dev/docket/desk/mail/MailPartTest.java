package dev.docket.desk.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailPartTest {

    private static Optional<String> text(String message) {
        return MailPart.of(message.getBytes(StandardCharsets.UTF_8)).text("text/plain");
    }

    private static String mail(String type, String encoding, String body) {
        return "Content-Type: "
                + type
                + "\r\nContent-Transfer-Encoding: "
                + encoding
                + "\r\n\r\n"
                + body;
    }

    private static String parts(String parameter, String delimiter) {
        return "Content-Type: multipart/mixed; "
                + parameter
                + "\r\n\r\n--"
                + delimiter
                + "\r\nContent-Type: text/plain\r\n\r\nHello\r\n--"
                + delimiter
                + "--\r\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "boundary=b # b",
                "boundary=\"b\" # b",
                "Boundary=\"b\" # b",
                "BOUNDARY=b # b",
                "boundary = \"b\" # b",
                "boundary=b ; charset=x # b",
                "charset=utf-8; boundary=b # b",
                "type=\"text/html\"; boundary=\"=_letter-1\" # =_letter-1",
                "boundary=\"(a+b)?.*\" # (a+b)?.*",
                "boundary=\"in ner\" # in ner"
            })
    void a_boundary_is_found_however_it_is_declared(String parameter, String delimiter) {
        assertEquals(Optional.of("Hello"), text(parts(parameter, delimiter)));
    }

    @Test
    void a_boundary_that_begins_another_ends_nothing_of_its() {
        var inner = parts("boundary=b-inner", "b-inner");
        var outer =
                "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" + inner + "\r\n--b--";
        assertEquals(Optional.of("Hello"), text(outer));
    }

    @Test
    void a_line_of_the_text_that_only_looks_like_a_boundary_is_text() {
        var message = parts("boundary=b", "b").replace("Hello", "--bullet\r\n--\r\nx --b");
        assertEquals(Optional.of("--bullet\r\n--\r\nx --b"), text(message));
    }

    @ParameterizedTest
    @CsvSource({
        "quoted-printable, Dobr=C3=BD den",
        "Quoted-Printable, Dobr=C3=BD den",
        "base64, RG9icsO9IGRlbg==",
        "BASE64, RG9icsO9IGRlbg==",
        "8bit, Dobrý den",
        "7bit, Dobrý den",
        "x-unknown, Dobrý den"
    })
    void a_body_is_read_by_its_encoding(String encoding, String body) {
        assertEquals(
                Optional.of("Dobrý den"), text(mail("text/plain; charset=utf-8", encoding, body)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RG9icsO9IGRlbg", "RG9icsO9IGRlb", "RG9i=csO9", "=", "RG9ic"})
    void broken_base64_is_shown_as_far_as_it_goes_and_fails_nobody(String body) {
        assertEquals(true, text(mail("text/plain", "base64", body)).isPresent());
    }

    @Test
    void base64_may_come_in_lines() {
        assertEquals(
                Optional.of("Dobrý den"),
                text(mail("text/plain", "base64", "RG9i\r\ncsO9\r\nIGRlbg==")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "text/plain; charset=x-klingon",
                "text/plain; charset=",
                "text/plain; charset=\"\"",
                "text/plain; charset=?utf-8?",
                "text/plain; charset=utf-8,",
                "text/plain; charset=(comment)",
                "TEXT/PLAIN; Charset=\"UTF-8\""
            })
    void a_set_that_there_is_not_is_read_as_utf_8(String type) {
        assertEquals(Optional.of("Dobrý den"), text(mail(type, "8bit", "Dobrý den")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"charset=windows-1250", "CHARSET=\"windows-1250\"", "charset = cp1250"})
    void a_set_that_there_is_is_believed(String parameter) {
        var message = mail("text/plain; " + parameter, "8bit", "Dobrý den, čeština");
        var octets = message.getBytes(Charset.forName("windows-1250"));
        assertEquals(Optional.of("Dobrý den, čeština"), MailPart.of(octets).text("text/plain"));
    }

    @Test
    void the_first_part_of_a_type_counts_and_a_missing_one_is_missing() {
        var message = parts("boundary=b", "b");
        var twice = message.replace("--b--", "--b\r\nContent-Type: text/plain\r\n\r\nTwo\r\n--b--");
        assertEquals(Optional.of("Hello"), text(twice));
        assertEquals(
                Optional.empty(),
                MailPart.of(message.getBytes(StandardCharsets.UTF_8)).text("text/html"));
    }

    @Test
    void an_empty_body_is_empty_and_not_missing() {
        assertEquals(Optional.of(""), text("Content-Type: text/plain\r\n\r\n"));
        assertEquals(Optional.of(""), text("Content-Type: text/plain"));
    }

    @Test
    void a_message_cut_off_in_the_middle_shows_what_there_is() {
        var cut =
                "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nHel";
        assertEquals(Optional.of("Hel"), text(cut));
    }

    @Test
    void parts_within_parts_without_end_are_read_all_the_same() {
        var message = "Content-Type: text/plain\n\nDeep";
        for (int depth = 0; depth < 60; depth++) {
            message =
                    "Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n%s\n--b%d--\n"
                            .formatted(depth, depth, message, depth);
        }
        assertEquals(Optional.of("Deep"), text(message));
    }
}
