package dev.docket.feed.discover;

import dev.docket.platform.http.WebAddress;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address as somebody typed it.
 *
 * @param guessed whether the scheme is our guess, so that http may be tried where https fails
 */
record TypedAddress(URI uri, boolean guessed) {

    private static final Pattern SCHEME =
            Pattern.compile("(?i)([a-z][a-z0-9+.-]*):(?://.*|(?!\\d).*)", Pattern.DOTALL);
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}]+");
    private static final Pattern FEED_SCHEME = Pattern.compile("(?i)feed:(?://)?");

    /**
     * With a dot, a port, or in brackets; {@code localhost} has no dot and is meant all the same.
     */
    private static final Pattern HOST =
            Pattern.compile(
                    "(?i)(?:localhost|\\[[0-9a-f:.]+]|[^/?#]*[^/?#.:]\\.[^/?#]+|[^/?#]+:\\d+).*");

    /**
     * @throws IllegalArgumentException if it is no address of a page; the message says why
     */
    static TypedAddress of(String typed) {
        var text =
                FEED_SCHEME
                        .matcher(INVISIBLE.matcher(typed).replaceAll("").strip())
                        .replaceFirst("")
                        .replaceFirst("^/+", "");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("Type the address of a page or of a feed");
        }
        if (text.startsWith("@")) {
            throw new IllegalArgumentException(
                    "%s is a name on some platform; its page has an address".formatted(text));
        }
        var scheme = SCHEME.matcher(text);
        return scheme.matches() ? given(text, scheme.group(1)) : withoutScheme(text);
    }

    private static TypedAddress given(String text, String scheme) {
        if (!scheme.toLowerCase(Locale.ROOT).matches("https?")) {
            throw new IllegalArgumentException(
                    "Docket reads the web only: an address begins with https:// or http://, not %s:"
                            .formatted(scheme));
        }
        return new TypedAddress(address(text), false);
    }

    private static TypedAddress withoutScheme(String text) {
        if (!HOST.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "%s is no web address; one looks like example.org/blog".formatted(text));
        }
        return new TypedAddress(address("https://" + text), true);
    }

    private static URI address(String text) {
        try {
            return withoutFragment(WebAddress.of(text));
        } catch (IllegalArgumentException broken) {
            throw new IllegalArgumentException(text + " is no web address", broken);
        }
    }

    /** The same address by plain http. */
    URI plain() {
        return URI.create(uri.toString().replaceFirst("^https:", "http:"));
    }

    static URI withoutFragment(URI address) {
        return URI.create(address.toString().replaceFirst("#.*$", ""));
    }
}
