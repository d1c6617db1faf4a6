package dev.docket.platform.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.mail.MailHead.From;
import dev.docket.platform.mail.MailHead.Mailing;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageEncoderTest {

    private static final EncodedBody BODY =
            new EncodedBody(
                    "weekly-31-cs",
                    "Váhy, data, kód: 开放\nOdhlásit: " + Slots.mark("unsubscribe"),
                    "<p>Váhy &amp; data</p><a href=\"" + Slots.mark("unsubscribe") + "\">x</a>");
    private static final Map<String, String> SLOTS =
            Map.of("unsubscribe", "https://docket.example/unsubscribe/abc?a=1&b=2");

    @Test
    void both_forms_come_back_with_the_readers_link_in_them()
            throws MessagingException, IOException {
        var parts = (MimeMultipart) parsed(head("Docket 31")).getContent();
        assertEquals(2, parts.getCount());
        assertTrue(parts.getBodyPart(0).isMimeType("text/plain"), "plain text comes first");
        assertEquals(
                "Váhy, data, kód: 开放\r\nOdhlásit: https://docket.example/unsubscribe/abc?a=1&b=2",
                parts.getBodyPart(0).getContent().toString().strip());
        assertTrue(
                parts.getBodyPart(1)
                        .getContent()
                        .toString()
                        .contains("href=\"https://docket.example/unsubscribe/abc?a=1&amp;b=2\""));
    }

    @Test
    void the_head_says_who_what_when_and_how_to_leave() throws MessagingException {
        var message = parsed(head("Plně otevřené: 开放"));
        assertEquals("Plně otevřené: 开放", message.getSubject());
        assertEquals("Mon, 16 Mar 2026 00:00:00 +0000", message.getHeader("Date", null));
        assertEquals("<t-1@docket.example>", message.getMessageID());
        assertEquals("<weekly.docket.example>", message.getHeader("List-Id", null));
        assertEquals(
                "List-Unsubscribe=One-Click", message.getHeader("List-Unsubscribe-Post", null));
        assertEquals(
                "<https://docket.example/unsubscribe/abc>,"
                        + " <mailto:digest@docket.example?subject=unsubscribe-abc>",
                message.getHeader("List-Unsubscribe", null).replaceAll("\\s+", " "));
        assertEquals("bulk", message.getHeader("Precedence", null));
    }

    @Test
    void a_subject_cannot_add_recipients() throws MessagingException {
        var message = parsed(head("Hi\r\nBcc: eva@example.org"));
        assertFalse(message.isMimeType("text/plain"));
        assertEquals(1, message.getAllRecipients().length);
    }

    @Test
    void the_same_message_has_the_same_bytes() {
        assertArrayEquals(
                MessageEncoder.encode(head("Docket 31"), BODY, SLOTS),
                MessageEncoder.encode(head("Docket 31"), BODY, SLOTS));
    }

    @Test
    void every_line_ends_as_mail_wants_it_and_is_ascii() {
        var text =
                new String(
                        MessageEncoder.encode(head("Docket 31"), BODY, SLOTS),
                        StandardCharsets.ISO_8859_1);
        assertEquals(text, text.replace("\r\n", "\n").replace("\n", "\r\n"));
        assertTrue(text.chars().allMatch(c -> c < 127));
    }

    private static MimeMessage parsed(MailHead head) throws MessagingException {
        var bytes = MessageEncoder.encode(head, BODY, SLOTS);
        return new MimeMessage(null, new ByteArrayInputStream(bytes));
    }

    private static MailHead head(String subject) {
        return new MailHead(
                new From("Docket", new MailAddress("digest", "docket.example")),
                new MailAddress("anna", "example.org"),
                subject,
                "t-1",
                Instant.parse("2026-03-16T00:00:00Z"),
                new Mailing(
                        "weekly",
                        URI.create("https://docket.example/unsubscribe/abc"),
                        URI.create("mailto:digest@docket.example?subject=unsubscribe-abc"),
                        true));
    }
}
