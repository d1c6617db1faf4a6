package dev.docket.platform.mail.smtp;

import java.io.IOException;
import java.io.Serial;

/** The server said no before there was a message to say no to; the message is its answer. */
final class SmtpFailure extends IOException {

    @Serial private static final long serialVersionUID = 1L;

    SmtpFailure(String message) {
        super(message);
    }
}
