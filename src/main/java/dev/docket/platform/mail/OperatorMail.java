package dev.docket.platform.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.CompletionException;

/**
 * Single plain mails to whoever runs the house: tests and alerts. They go to the server of {@link
 * MailConfig}, never into the outbox: an alert that nobody gets must not look like one.
 */
@Singleton
public class OperatorMail {

    private final Mailer mailer;
    private final MailConfig config;

    public OperatorMail(Mailer mailer, MailConfig config) {
        this.mailer = mailer;
        this.config = config;
    }

    /**
     * Sends one mail and waits until the server has taken it.
     *
     * @throws MailNotSentException if there is no server, or it cannot be reached, or it refuses
     */
    public void send(MailAddress to, String subject, String text) {
        var host = config.host().orElseThrow(OperatorMail::noServer);
        if (config.user().isPresent() && !keepsSecrets(host)) {
            throw new MailNotSentException(
                    "The password is not sent without TLS to another machine", null);
        }
        var mail =
                Mail.withText(to.toString(), subject, text)
                        .addHeader("Auto-Submitted", "auto-generated"); // RFC 3834, section 5
        try {
            mailer.send(mail);
        } catch (RuntimeException e) {
            throw new MailNotSentException(words(e), e);
        }
    }

    private boolean keepsSecrets(String host) {
        try {
            return config.security() != MailConfig.Security.NONE
                    || InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new MailNotSentException("There is no machine of the name " + host, e);
        }
    }

    private static MailNotSentException noServer() {
        return new MailNotSentException("No mail server is configured: set DOCKET_SMTP_HOST", null);
    }

    /** What the server said, or the first thing that went wrong on the way to it. */
    private static String words(Throwable thrown) {
        var cause = thrown.getCause();
        if (cause != null && (thrown instanceof CompletionException || isSilent(thrown))) {
            return words(cause);
        }
        return isSilent(thrown)
                ? thrown.getClass().getSimpleName()
                : String.valueOf(thrown.getMessage()).strip();
    }

    private static boolean isSilent(Throwable thrown) {
        return thrown.getMessage() == null || thrown.getMessage().isBlank();
    }
}
