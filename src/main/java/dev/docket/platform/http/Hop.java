package dev.docket.platform.http;

import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpMessage;
import org.jspecify.annotations.Nullable;

/** One answer of one peer, headers that matter and body. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Hop(URI address, int status, Headers headers, byte[] body) {

    static final int NOT_MODIFIED = 304;
    static final int TOO_MANY = 429;

    private static final int MOVED_PERMANENTLY = 301;
    private static final int PERMANENT_REDIRECT = 308;

    record Headers(
            String contentType,
            Validators validators,
            @Nullable String location,
            @Nullable String retryAfter,
            boolean challenge,
            Freshness freshness,
            String links) {

        static Headers of(HttpMessage message) {
            var type = value(message, "Content-Type");
            return new Headers(
                    type == null ? "" : type,
                    new Validators(value(message, "ETag"), value(message, "Last-Modified")),
                    value(message, "Location"),
                    value(message, "Retry-After"),
                    message.containsHeader("cf-mitigated"),
                    new Freshness(
                            values(message, "Cache-Control"),
                            value(message, "Expires"),
                            value(message, "Date"),
                            value(message, "Age")),
                    values(message, "Link"));
        }

        private static @Nullable String value(HttpMessage message, String name) {
            Header header = message.getFirstHeader(name);
            return header == null ? null : header.getValue();
        }

        /** A list may be spread over several headers of one name (RFC 9110, section 5.3). */
        private static String values(HttpMessage message, String name) {
            return Arrays.stream(message.getHeaders(name))
                    .map(Header::getValue)
                    .collect(Collectors.joining(", "));
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

    /** Whether it is what was asked for, sent or known to us already. */
    boolean answers() {
        return succeeded() || status == NOT_MODIFIED;
    }

    boolean forGood() {
        return status == MOVED_PERMANENTLY || status == PERMANENT_REDIRECT;
    }
}
