package dev.docket.delivery.email;

import dev.docket.digest.DigestKey;
import dev.docket.platform.mail.EncodedBody;
import dev.docket.platform.mail.Imprint;
import dev.docket.platform.mail.MailHead;
import dev.docket.platform.mail.MessageEncoder;
import dev.docket.platform.mail.RawMail;
import dev.docket.platform.mail.RawMail.Content;
import dev.docket.platform.mail.Slots;
import java.time.Instant;

/**
 * A digest rendered and encoded once for all its readers in a language; a reader's own address and
 * links are put in when a copy is made. The same parts give the same bytes.
 */
public final class DigestMail {

    private final DigestKey key;
    private final Imprint imprint;
    private final String subject;
    private final String text;
    private final String html;
    private final EncodedBody body;

    DigestMail(DigestKey key, String lang, Imprint imprint, Forms forms) {
        this.key = key;
        this.imprint = imprint;
        this.subject = forms.subject();
        this.text = forms.text();
        this.html = forms.html();
        this.body = new EncodedBody(key.edition() + "-" + key.number() + "-" + lang, text, html);
    }

    /** What the templates made, with slots for the reader's parts. */
    record Forms(String subject, String text, String html) {}

    public String subject() {
        return subject;
    }

    public String text(MailReader reader) {
        return Slots.fill(text, reader.slots(), part -> part);
    }

    /** Under 102 KB for any reader. */
    public String html(MailReader reader) {
        return Slots.fill(html, reader.slots(), Slots::html);
    }

    /**
     * One reader's copy.
     *
     * @param messageId the part left of the at sign; the same in every attempt
     */
    public RawMail copy(MailReader reader, String messageId, Instant date) {
        var head =
                new MailHead(
                        imprint.from(),
                        reader.address(),
                        subject,
                        messageId,
                        date,
                        imprint.mailing(key.edition(), reader.unsubscribe(), true));
        return new RawMail(
                imprint.from().address(),
                reader.address(),
                subject,
                new Content(MessageEncoder.encode(head, body, reader.slots())));
    }
}
