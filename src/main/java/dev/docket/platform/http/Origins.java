package dev.docket.platform.http;

import java.net.URI;
import java.util.Locale;

/** Scheme, host and port (RFC 6454). */
final class Origins {

    private Origins() {}

    static String of(URI address) {
        return (address.getScheme() + "://" + address.getRawAuthority()).toLowerCase(Locale.ROOT);
    }
}
