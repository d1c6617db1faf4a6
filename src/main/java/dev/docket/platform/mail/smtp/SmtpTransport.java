package dev.docket.platform.mail.smtp;

import dev.docket.platform.mail.MailAnswer;
import dev.docket.platform.mail.MailAnswer.Deferred;
import dev.docket.platform.mail.MailConfig;
import dev.docket.platform.mail.MailTransport;
import dev.docket.platform.mail.RawMail;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.InstantSource;
import javax.net.ssl.SSLSocketFactory;

/**
 * Sends over the configured server. Connections are kept for a while and used again; as many
 * threads as like may send at once, each has a connection of its own.
 */
@Singleton
@Typed(SmtpTransport.class)
public class SmtpTransport implements MailTransport {

    private final SmtpServer server;
    private final IdleConnections idle;

    @Inject
    public SmtpTransport(MailConfig config, InstantSource clock) {
        this(config, clock, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    SmtpTransport(MailConfig config, InstantSource clock, SSLSocketFactory tls) {
        this.server = new SmtpServer(config, tls);
        this.idle = new IdleConnections(config.idle(), clock);
    }

    @Override
    public MailAnswer send(RawMail mail) {
        var kept = idle.take();
        if (kept != null) {
            try {
                return sendOver(kept, mail);
            } catch (IOException _) {
                kept.close(); // the server had had enough of it: a fresh one decides
            }
        }
        return sendAfresh(mail);
    }

    private MailAnswer sendAfresh(RawMail mail) {
        SmtpConnection connection;
        try {
            connection = server.connect();
        } catch (IOException e) {
            return new Deferred("No session with the mail server: " + words(e));
        }
        try {
            return sendOver(connection, mail);
        } catch (IOException e) {
            connection.close();
            return new Deferred("The connection broke before the message: " + words(e));
        }
    }

    private MailAnswer sendOver(SmtpConnection connection, RawMail mail) throws IOException {
        var answer = connection.send(mail);
        idle.keep(connection);
        return answer;
    }

    private static String words(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    @PreDestroy
    void close() {
        idle.close();
    }
}
