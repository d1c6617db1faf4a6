package dev.docket.platform.http;

import java.io.IOException;
import java.net.URI;

/** The way to a document leads over a path that robots.txt asks us not to read. */
final class DisallowedException extends IOException {

    private static final long serialVersionUID = 1;

    DisallowedException(URI address) {
        super(address.getPath().isEmpty() ? "/" : address.getPath());
    }

    String path() {
        return String.valueOf(getMessage());
    }
}
