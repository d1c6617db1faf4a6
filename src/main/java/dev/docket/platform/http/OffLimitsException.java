package dev.docket.platform.http;

import java.io.IOException;

/** The way to a document leads to a host that is none of the only ones that may be asked. */
final class OffLimitsException extends IOException {

    private static final long serialVersionUID = 1;

    OffLimitsException(String host) {
        super(host);
    }

    String host() {
        return String.valueOf(getMessage());
    }
}
