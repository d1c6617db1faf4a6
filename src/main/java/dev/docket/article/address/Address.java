package dev.docket.article.address;

import dev.docket.platform.http.WebAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

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

    private static final Pattern ESCAPE = Pattern.compile("%\\p{XDigit}{2}");

    /** Takes {@code url} apart; empty if it is no address of the web. */
    static Optional<Address> parse(String url) {
        try {
            return Optional.of(of(WebAddress.of(url)));
        } catch (IllegalArgumentException _) { // no address: an ordinary answer on the web
            return Optional.empty();
        }
    }

    private static Address of(URI uri) {
        var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        int own = scheme.equals("http") ? 80 : 443;
        var path = uri.getRawPath();
        var query = uri.getRawQuery();
        return new Address(
                scheme,
                uri.getHost().toLowerCase(Locale.ROOT),
                uri.getPort() == own ? -1 : uri.getPort(),
                path == null || path.isEmpty() ? "/" : evenly(path),
                query == null ? "" : evenly(Tracking.removedFrom(query)));
    }

    /** Escapes in capitals, so that two spellings of a letter are one (section 6.2.2.1). */
    private static String evenly(String escaped) {
        return ESCAPE.matcher(escaped).replaceAll(each -> each.group().toUpperCase(Locale.ROOT));
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
