package dev.docket.platform.http;

import java.io.IOException;

/** We broke off, on purpose. The message is a sentence for the operator without its full stop. */
final class RefusedException extends IOException {

    private static final long serialVersionUID = 1;

    RefusedException(String message) {
        super(message);
    }

    RefusedException(String message, IOException cause) {
        super(message, cause);
    }
}
