package dev.docket.platform.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.mail.MailHead.From;
import dev.docket.platform.mail.MailHead.Mailing;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds for every message, whatever it says; read back by a parser of others. */
class MessagePropertiesTest {

    private static final int MESSAGES = 400;
    private static final List<String> FIELDS =
            List.of(
                    "From",
                    "To",
                    "Subject",
                    "Date",
                    "Message-ID",
                    "List-Id",
                    "List-Unsubscribe",
                    "List-Unsubscribe-Post",
                    "Precedence",
                    "MIME-Version",
                    "Content-Type");

    @Test
    void both_bodies_come_back_as_they_were_written() throws MessagingException, IOException {
        for (int seed = 0; seed < MESSAGES; seed++) {
            var text = new RandomText(seed);
            var plain = text.of(text.number(300)) + "\n";
            var html = "<p>" + text.of(text.number(300)) + "</p>\n";
            var parts = (MimeMultipart) parsed(message("x", plain, html, Map.of())).getContent();
            assertEquals(2, parts.getCount(), "seed " + seed);
            assertEquals(mailed(plain), parts.getBodyPart(0).getContent(), "seed " + seed);
            assertEquals(mailed(html), parts.getBodyPart(1).getContent(), "seed " + seed);
        }
    }

    @Test
    void a_filled_slot_reads_as_if_it_had_been_written_there()
            throws MessagingException, IOException {
        for (int seed = 0; seed < MESSAGES; seed++) {
            var text = new RandomText(seed);
            var before = text.of(text.number(120));
            var after = text.of(text.number(120));
            var value = text.of(1 + text.number(40));
            var body = before + Slots.mark("name") + after + "\n";
            var parts =
                    (MimeMultipart)
                            parsed(message("x", body, body, Map.of("name", value))).getContent();
            assertEquals(
                    mailed(before + value + after + "\n"),
                    parts.getBodyPart(0).getContent(),
                    "seed " + seed);
            assertEquals(
                    mailed(before + Slots.html(value) + after + "\n"),
                    parts.getBodyPart(1).getContent(),
                    "seed " + seed);
        }
    }

    @Test
    void a_subject_comes_back_on_one_line() throws MessagingException, IOException {
        for (int seed = 0; seed < MESSAGES; seed++) {
            var subject = new RandomText(seed).of(1 + seed % 120);
            var header = parsed(message(subject, "x", "x", Map.of())).getHeader("Subject", null);
            assertEquals(
                    subject.replaceAll("[\\p{Cc}\\s]+", " ").strip(),
                    MimeUtility.decodeText(MimeUtility.unfold(header)).strip(),
                    "seed " + seed);
        }
    }

    @Test
    void no_line_is_longer_than_mail_allows_or_ends_in_half_a_line_end() {
        for (int seed = 0; seed < MESSAGES; seed++) {
            var text = new RandomText(seed);
            var message = message(text.of(90), text.of(300), text.of(300), Map.of());
            var raw = new String(message, US_ASCII);
            assertEquals(raw, raw.replace("\r\n", "\n").replace("\r", "?").replace("\n", "\r\n"));
            for (var line : raw.split("\r\n", -1)) {
                assertTrue(line.length() <= 78, "seed " + seed + ": " + line);
                assertTrue(line.chars().allMatch(c -> c == '\t' || (c >= ' ' && c < 127)), line);
            }
        }
    }

    @Test
    void nothing_that_is_said_adds_a_field_or_a_recipient() throws MessagingException {
        for (int seed = 0; seed < MESSAGES; seed++) {
            var text = new RandomText(seed);
            var message = parsed(message(text.of(80), text.of(80), text.of(80), Map.of()));
            var names =
                    Collections.list(message.getAllHeaders()).stream()
                            .map(Header::getName)
                            .toList();
            assertEquals(FIELDS, names, "seed " + seed);
            assertEquals(1, message.getAllRecipients().length);
        }
    }

    @Test
    void the_senders_name_comes_back_beside_the_address() throws MessagingException {
        for (int seed = 0; seed < MESSAGES; seed++) {
            var name = "N" + new RandomText(seed).of(seed % 60) + "N";
            var from = new From(name, new MailAddress("digest", "docket.example"));
            var bytes = MessageEncoder.encode(head(from, "x"), body("x", "x"), Map.of());
            var sender = (InternetAddress) parsed(bytes).getFrom()[0];
            assertEquals("digest@docket.example", sender.getAddress(), "seed " + seed);
            assertEquals(
                    name.replaceAll("[\\p{Cc}\\s]+", " ").strip(),
                    sender.getPersonal(),
                    "seed " + seed);
        }
    }

    private static String mailed(String text) {
        return text.replace("\r\n", "\n").replace("\n", "\r\n");
    }

    private static byte[] message(
            String subject, String plain, String html, Map<String, String> slots) {
        var from = new From("Docket", new MailAddress("digest", "docket.example"));
        return MessageEncoder.encode(head(from, subject), body(plain, html), slots);
    }

    private static EncodedBody body(String plain, String html) {
        return new EncodedBody("b", plain, html);
    }

    private static MailHead head(From from, String subject) {
        return new MailHead(
                from,
                new MailAddress("anna", "example.org"),
                subject,
                "t-1",
                Instant.parse("2026-03-16T00:00:00Z"),
                new Mailing(
                        "weekly",
                        URI.create("https://docket.example/unsubscribe/" + "t".repeat(10)),
                        URI.create("mailto:digest@docket.example?subject=unsubscribe-t"),
                        true));
    }

    private static MimeMessage parsed(byte[] message) throws MessagingException {
        return new MimeMessage(null, new ByteArrayInputStream(message));
    }
}
