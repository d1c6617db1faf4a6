package dev.docket.platform.mail;

import dev.docket.platform.mail.MailAnswer.Kept;
import dev.docket.platform.mail.smtp.SmtpTransport;
import jakarta.inject.Singleton;

/** The mail server if one is configured, the built-in outbox otherwise. */
@Singleton
class ConfiguredTransport implements MailTransport {

    private final MailTransport transport;

    ConfiguredTransport(MailConfig config, SmtpTransport smtp, MailOutbox outbox) {
        this.transport = config.host().isPresent() ? smtp : mail -> new Kept(outbox.keep(mail));
    }

    @Override
    public MailAnswer send(RawMail mail) {
        return transport.send(mail);
    }
}
