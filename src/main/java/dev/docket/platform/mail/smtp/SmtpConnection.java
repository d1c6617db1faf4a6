package dev.docket.platform.mail.smtp;

import dev.docket.platform.mail.MailAnswer;
import dev.docket.platform.mail.MailAnswer.Accepted;
import dev.docket.platform.mail.MailAnswer.Deferred;
import dev.docket.platform.mail.MailAnswer.Refused;
import dev.docket.platform.mail.MailAnswer.Unanswered;
import dev.docket.platform.mail.RawMail;
import java.io.IOException;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A session with a mail server that has introduced itself; one message at a time. */
final class SmtpConnection {

    private final Socket socket;
    private final SmtpWire wire;
    private boolean usable = true;

    SmtpConnection(Socket socket, SmtpWire wire) {
        this.socket = socket;
        this.wire = wire;
    }

    /** Whether a password may be sent here: over TLS, or without leaving this machine. */
    boolean keepsSecrets() {
        return socket instanceof SSLSocket || socket.getInetAddress().isLoopbackAddress();
    }

    /** Whether another message can follow. */
    boolean isUsable() {
        return usable;
    }

    /**
     * Hands over one message.
     *
     * @throws IOException if the connection broke before the message could have been taken
     */
    MailAnswer send(RawMail mail) throws IOException {
        usable = false; // until the dialogue is at its end
        var no = firstNo(mail);
        if (no != null) {
            return refused(no);
        }
        wire.data(mail.message().octets());
        return finalAnswer();
    }

    /** 421 is about the session (RFC 5321, section 3.8): another one may well take the message. */
    private MailAnswer refused(SmtpReply no) throws SmtpFailure {
        if (no.code() == 421) {
            throw new SmtpFailure(no.words());
        }
        usable = isReset();
        return refusal(no);
    }

    private boolean isReset() {
        try {
            return wire.ask("RSET").isPositive();
        } catch (IOException _) {
            return false; // the server hung up after its answer, which counts all the same
        }
    }

    private @Nullable SmtpReply firstNo(RawMail mail) throws IOException {
        var commands =
                new String[] {
                    "MAIL FROM:<" + mail.sender() + ">",
                    "RCPT TO:<" + mail.recipient() + ">",
                    "DATA"
                };
        for (var command : commands) {
            var reply = wire.ask(command);
            if (!reply.isPositive()) {
                return reply;
            }
        }
        return null;
    }

    private MailAnswer finalAnswer() {
        try {
            var reply = wire.reply();
            usable = reply.code() != 421;
            return reply.isPositive() ? new Accepted(reply.words()) : refusal(reply);
        } catch (IOException e) {
            return new Unanswered("The connection broke after the message: " + e.getMessage());
        }
    }

    private static MailAnswer refusal(SmtpReply reply) {
        return reply.isPermanent() ? new Refused(reply.words()) : new Deferred(reply.words());
    }

    void close() {
        try (socket) {
            if (usable) {
                wire.ask("QUIT");
            }
        } catch (IOException _) {
            usable = false; // the server was faster; nothing is lost with a closed connection
        }
    }
}
