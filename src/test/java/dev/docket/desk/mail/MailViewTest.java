package dev.docket.desk.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.mail.KeptMail;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailViewTest {

    private static final KeptMail KEPT =
            new KeptMail(1, Instant.EPOCH, "reader@example.org", "Hello");

    private static final String NESTED =
            """
            Subject: Hello
            Content-Type: multipart/mixed;
             boundary=outer

            preamble
            --outer
            Content-Type: multipart/alternative; boundary="in ner"

            --in ner
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            Dobr=C3=BD den, =
            potvr=C4=8Fte: https://docket.example/cs/confirm/x=3Dy.
            100 % =ZZ
            --in ner
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: base64

            PHA+xI1lxaF0aW5hPC9wPg==
            --in ner--
            --outer--
            epilogue
            """
                    .replace("\n", "\r\n");

    private static byte[] octets(String message) {
        return message.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void quoted_printable_text_is_found_however_deep_it_lies() {
        var text = MailPart.of(octets(NESTED)).text("text/plain").orElseThrow();
        assertEquals(
                "Dobrý den, potvrďte: https://docket.example/cs/confirm/x=y.\r\n100 % =ZZ", text);
    }

    @Test
    void base64_html_is_read_in_its_charset() {
        assertEquals(Optional.of("<p>čeština</p>"), MailPart.of(octets(NESTED)).text("text/html"));
    }

    @Test
    void the_links_of_the_text_can_be_followed_without_the_full_stop_after_them() {
        var view = MailView.of(KEPT, octets(NESTED));
        assertEquals(List.of("https://docket.example/cs/confirm/x=y"), view.links());
        assertTrue(view.html());
    }

    @Test
    void a_plain_message_has_no_html() {
        var view = MailView.of(KEPT, octets("Subject: x\n\nJust text."));
        assertFalse(view.html());
        assertEquals("", view.text());
    }

    @Test
    void a_message_without_a_body_or_with_a_broken_boundary_is_no_failure() {
        assertEquals("", MailView.of(KEPT, octets("Subject: x")).text());
        assertEquals(
                "", MailView.of(KEPT, octets("Content-Type: multipart/mixed\n\n--x\n")).text());
        assertEquals("", MailView.of(KEPT, new byte[0]).text());
    }

    @Test
    void of_a_repeated_header_the_first_counts_and_folded_ones_are_joined() {
        var headers = MailHeaders.of("X-A: one\r\n two\r\nX-A: three\r\nnonsense");
        assertEquals("one two", headers.get("x-a"));
        assertEquals(1, headers.size());
    }
}
