package dev.docket.platform.mail;

import dev.docket.platform.mail.MailAnswer.Kept;
import dev.docket.platform.mail.dkim.MailSigner;
import dev.docket.platform.mail.smtp.SmtpTransport;
import jakarta.inject.Singleton;

/** Signed, to the mail server if one is configured, into the built-in outbox otherwise. */
@Singleton
class ConfiguredTransport implements MailTransport {

    private final MailTransport transport;
    private final MailSigner signer;

    ConfiguredTransport(
            MailConfig config, SmtpTransport smtp, MailOutbox outbox, MailSigner signer) {
        this.signer = signer;
        this.transport = config.host().isPresent() ? smtp : mail -> new Kept(outbox.keep(mail));
    }

    @Override
    public MailAnswer send(RawMail mail) {
        return transport.send(signer.sign(mail));
    }
}
