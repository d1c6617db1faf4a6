package dev.docket.platform.http;

import java.net.URI;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpMessage;
import org.jspecify.annotations.Nullable;

/** One answer of one peer, headers that matter and body. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Hop(URI address, int status, Headers headers, byte[] body) {

    private static final int MOVED_PERMANENTLY = 301;
    private static final int PERMANENT_REDIRECT = 308;

    record Headers(
            String contentType,
            Validators validators,
            @Nullable String location,
            @Nullable String retryAfter,
            boolean challenge) {

        static Headers of(HttpMessage message) {
            var type = value(message, "Content-Type");
            return new Headers(
                    type == null ? "" : type,
                    new Validators(value(message, "ETag"), value(message, "Last-Modified")),
                    value(message, "Location"),
                    value(message, "Retry-After"),
                    message.containsHeader("cf-mitigated"));
        }

        private static @Nullable String value(HttpMessage message, String name) {
            Header header = message.getFirstHeader(name);
            return header == null ? null : header.getValue();
        }
    }

    boolean redirects() {
        return headers.location() != null
                && switch (status) {
                    case MOVED_PERMANENTLY, 302, 303, 307, PERMANENT_REDIRECT -> true;
                    default -> false;
                };
    }

    boolean succeeded() {
        return status >= 200 && status < 300;
    }

    boolean forGood() {
        return status == MOVED_PERMANENTLY || status == PERMANENT_REDIRECT;
    }
}
