package dev.docket.platform.mail;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A single mail did not leave; the message says why, in the server's words if it had any. */
public final class MailNotSentException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    MailNotSentException(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
