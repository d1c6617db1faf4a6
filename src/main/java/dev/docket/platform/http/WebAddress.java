package dev.docket.platform.http;

import java.net.IDN;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses that can be fetched: http and https with a host. */
public final class WebAddress {

    private WebAddress() {}

    private static final int LAST_PORT = 65_535;

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?!\\p{XDigit}{2})");
    private static final Pattern PARTS =
            Pattern.compile("(?i)(https?://)([^/?#]*)(.*)", Pattern.DOTALL);

    /**
     * Reads an address as people and feeds write it: spaces around it, letters outside ASCII (also
     * in its host, RFC 5890) and unescaped marks are forgiven.
     *
     * @throws IllegalArgumentException if it is no http or https address; the message says why
     */
    public static URI of(String text) {
        var parts = PARTS.matcher(text.strip());
        return require(
                parts.matches()
                        ? URI.create(parts.group(1) + host(parts.group(2)) + quote(parts.group(3)))
                        : URI.create(quote(text.strip())));
    }

    /**
     * What {@code reference}, as people write it, means in a document at {@code base} (RFC 3986,
     * section 5).
     *
     * @throws IllegalArgumentException if that is no http or https address
     */
    static URI resolve(URI base, String reference) {
        var text = reference.strip();
        if (text.isEmpty() || PARTS.matcher(text).matches()) {
            return of(text);
        }
        if (text.startsWith("?")) { // java.net.URI would drop the last segment of the path
            return of(base.toString().replaceFirst("[?#].*$", "") + text);
        }
        return require(base.resolve(quote(text)));
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

    /**
     * Who is asked at an address: host, and port if it is not the usual one, without "www.". Two
     * addresses of one host are never asked at the same time.
     */
    public static String host(URI address) {
        return Origins.host(require(address));
    }

    static URI require(URI address) {
        var scheme = address.getScheme();
        if (scheme == null || !scheme.toLowerCase(Locale.ROOT).matches("https?")) {
            throw new IllegalArgumentException("Not an http or https address: " + address);
        }
        if (address.getHost() == null) {
            throw new IllegalArgumentException("An address without a host: " + address);
        }
        if (address.getPort() > LAST_PORT) {
            throw new IllegalArgumentException("An address with a port of no host: " + address);
        }
        return address;
    }

    /** Names in other scripts as the network knows them; what is ASCII stays as it is. */
    private static String host(String authority) {
        return authority.chars().allMatch(letter -> letter < 0x80)
                ? authority
                : IDN.toASCII(authority, IDN.ALLOW_UNASSIGNED);
    }

    private static String quote(String text) {
        var quoted = new StringBuilder();
        BROKEN_ESCAPE
                .matcher(text)
                .replaceAll("%25")
                .codePoints()
                .forEach(point -> {
                    if (point > 0x20 && point < 0x7f && "\"<>\\^`{|}[]".indexOf(point) < 0) {
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
