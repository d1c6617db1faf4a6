package dev.docket.cli;

import org.jspecify.annotations.Nullable;

/** What the caller gave can't be used; the message says what, where and what to do. */
final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadInput(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    BadInput(String message) {
        this(message, null);
    }
}
