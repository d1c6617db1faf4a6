package dev.docket.platform.mail;

import dev.docket.platform.mail.MailHead.From;
import dev.docket.platform.mail.MailHead.Mailing;
import dev.docket.platform.mail.mime.HeaderField;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/**
 * Writes whole messages (RFC 5322) with list headers (RFC 2369, 2919, 8058): pure, the same input
 * gives the same bytes.
 */
public final class MessageEncoder {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private MessageEncoder() {}

    /**
     * Writes one reader's copy.
     *
     * @param values what to fill into the body's {@link Slots}
     */
    public static byte[] encode(MailHead head, EncodedBody body, Map<String, String> values) {
        var out = new ByteArrayOutputStream(64 * 1024);
        out.writeBytes(fields(head, body).getBytes(StandardCharsets.US_ASCII));
        body.writeTo(out, values);
        return out.toByteArray();
    }

    private static String fields(MailHead head, EncodedBody body) {
        return HeaderField.structured("From", mailbox(head.from()))
                + HeaderField.structured("To", head.to().toString())
                + HeaderField.text("Subject", head.subject())
                + HeaderField.structured("Date", date(head.date()))
                + HeaderField.structured("Message-ID", messageId(head))
                + list(head.mailing(), head.from().address().domain())
                + HeaderField.structured("MIME-Version", "1.0")
                + HeaderField.structured("Content-Type", body.contentType());
    }

    private static String list(Mailing mailing, String domain) {
        var ways = "<%s>, <%s>".formatted(mailing.unsubscribe(), mailing.unsubscribeByMail());
        return HeaderField.structured("List-Id", "<" + mailing.label() + "." + domain + ">")
                + HeaderField.structured("List-Unsubscribe", ways)
                + HeaderField.structured("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
                + (mailing.bulk()
                        ? HeaderField.structured("Precedence", "bulk")
                        : HeaderField.structured("Auto-Submitted", "auto-replied"));
    }

    private static String mailbox(From from) {
        return HeaderField.phrase(from.name()) + " <" + from.address() + ">";
    }

    private static String messageId(MailHead head) {
        return "<" + head.messageId() + "@" + head.from().address().domain() + ">";
    }

    static String date(Instant moment) {
        return DATE.format(moment);
    }
}
