package dev.docket.platform.http;

import java.io.IOException;
import java.time.Instant;

/** A host asked to be left alone for longer than we care to stand in line, so it was not asked. */
final class HeldException extends IOException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final Instant until;

    /**
     * @param status of the answer by which the host asked for it
     */
    HeldException(int status, Instant until) {
        super("HTTP %d: to be left alone until %s".formatted(status, until));
        this.status = status;
        this.until = until;
    }

    int status() {
        return status;
    }

    Instant until() {
        return until;
    }
}
