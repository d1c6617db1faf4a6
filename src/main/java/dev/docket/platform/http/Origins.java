package dev.docket.platform.http;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;

/** Who answers at an address, however the address is written. */
final class Origins {

    private Origins() {}

    /** Scheme, host and port (RFC 6454), without the scheme's own port and without a user. */
    static String of(URI address) {
        return scheme(address) + "://" + authority(address);
    }

    /**
     * Host and port: the same whether asked by http or https, and with or without "www.", which
     * lead to one machine nearly everywhere.
     */
    static String host(URI address) {
        return authority(address).replaceFirst("^www\\.(?=.*\\.)", "");
    }

    private static String authority(URI address) {
        var host =
                Objects.requireNonNull(address.getHost())
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("\\.$", ""); // "tide.example." is the same name, RFC 1034
        int own = scheme(address).equals("https") ? 443 : 80;
        boolean usual = address.getPort() < 0 || address.getPort() == own;
        return usual ? host : host + ":" + address.getPort();
    }

    private static String scheme(URI address) {
        return address.getScheme().toLowerCase(Locale.ROOT);
    }
}
