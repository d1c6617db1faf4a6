package dev.docket.article.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * A web address, taken apart and tidied (RFC 3986, section 6): lower-case scheme and host, no
 * default port, no fragment, no tracking parameters, no empty query.
 *
 * @param scheme {@code http} or {@code https}
 * @param host in lower case
 * @param port -1 for the scheme's own
 * @param path begins with a slash
 * @param query without the question mark; empty if there is none
 */
record Address(String scheme, String host, int port, String path, String query) {

    /** Takes {@code url} apart; empty if it is no address of the web. */
    static Optional<Address> parse(String url) {
        try {
            return of(new URI(escaped(url.strip())));
        } catch (URISyntaxException _) { // no address: an ordinary answer on the web
            return Optional.empty();
        }
    }

    private static Optional<Address> of(URI uri) {
        if (uri.getScheme() == null || uri.getHost() == null) {
            return Optional.empty();
        }
        var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.empty();
        }
        int own = scheme.equals("http") ? 80 : 443;
        var path = uri.getRawPath();
        var query = uri.getRawQuery();
        return Optional.of(
                new Address(
                        scheme,
                        uri.getHost().toLowerCase(Locale.ROOT),
                        uri.getPort() == own ? -1 : uri.getPort(),
                        path == null || path.isEmpty() ? "/" : path,
                        query == null ? "" : Tracking.removedFrom(query)));
    }

    /** Publishers write blanks, quotes and braces as they are; RFC 3986 wants them escaped. */
    private static String escaped(String url) {
        var text = new StringBuilder();
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            boolean illegal = c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0;
            text.append(illegal ? "%%%02X".formatted((int) c) : String.valueOf(c));
        }
        return text.toString();
    }

    boolean isHomePage() {
        return query.isEmpty()
                && path.matches("/(?:index\\.\\w+|home|[a-z]{2}(?:-[a-zA-Z]{2})?)?/?");
    }

    String text() {
        return scheme
                + "://"
                + host
                + (port < 0 ? "" : ":" + port)
                + path
                + (query.isEmpty() ? "" : "?" + query);
    }
}
