package dev.docket.platform.http;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses that can be fetched: http and https with a host. */
public final class WebAddress {

    private WebAddress() {}

    /**
     * Reads an address as people and feeds write it: spaces around it and letters outside ASCII are
     * forgiven.
     *
     * @throws IllegalArgumentException if it is no http or https address; the message says why
     */
    public static URI of(String text) {
        return require(URI.create(quote(text.strip())));
    }

    /** Whether {@link #of} would accept it. */
    public static boolean isOne(@Nullable String text) {
        if (text == null) {
            return false;
        }
        try {
            return !of(text).getHost().isEmpty();
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }

    static URI require(URI address) {
        var scheme = address.getScheme();
        if (scheme == null || !scheme.toLowerCase(Locale.ROOT).matches("https?")) {
            throw new IllegalArgumentException("Not an http or https address: " + address);
        }
        if (address.getHost() == null) {
            throw new IllegalArgumentException("An address without a host: " + address);
        }
        return address;
    }

    private static String quote(String text) {
        var quoted = new StringBuilder();
        text.codePoints()
                .forEach(point -> {
                    if (point > 0x20 && point < 0x7f && "\"<>\\^`{|}".indexOf(point) < 0) {
                        quoted.appendCodePoint(point);
                    } else {
                        quoted.append(escaped(point));
                    }
                });
        return quoted.toString();
    }

    private static String escaped(int point) {
        return URLEncoder.encode(Character.toString(point), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
