package dev.docket.article.address;

import dev.docket.platform.http.WebAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    private static final Pattern ESCAPE = Pattern.compile("%(\\p{XDigit}{2})");
    private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9_~-]");
    private static final Pattern VISIT =
            Pattern.compile("(?i);(?:jsessionid|phpsessid|sid|sessionid)=[^/;]*");

    private static final int HEX = 16;

    /**
     * Takes {@code url} apart, or the address that it carries; empty if it is no address of the
     * web.
     */
    static Optional<Address> parse(String url) {
        try {
            return Optional.of(of(WebAddress.of(Carriers.unloaded(url.strip()))));
        } catch (IllegalArgumentException _) { // no address: an ordinary answer on the web
            return Optional.empty();
        }
    }

    private static Address of(URI uri) {
        var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        int own = scheme.equals("http") ? 80 : 443;
        var path = path(uri.getRawPath());
        var query = uri.getRawQuery();
        return new Address(
                scheme,
                host(uri.getHost()),
                uri.getPort() == own ? -1 : uri.getPort(),
                path,
                query == null ? "" : Tracking.removedFrom(evenly(query), path));
    }

    /** Without the number of a visit, which some sites hang on the path (RFC 3986, section 3.3). */
    private static String path(@Nullable String written) {
        var path = written == null ? "" : VISIT.matcher(written).replaceAll("");
        return path.isEmpty() ? "/" : evenly(path);
    }

    /** Without the dot that ends a name in full (RFC 1034, section 3.1). */
    private static String host(String written) {
        var host = written.toLowerCase(Locale.ROOT);
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    /**
     * Escapes in capitals, and none for what needs none, so that two spellings of a letter are one
     * (sections 6.2.2.1 and 6.2.2.2). Dots stay as they are: two of them would be a way up.
     */
    private static String evenly(String escaped) {
        return ESCAPE.matcher(escaped).replaceAll(each -> evenly(each.group(), each.group(1)));
    }

    private static String evenly(String escape, String digits) {
        var letter = Character.toString(Integer.parseInt(digits, HEX));
        return UNRESERVED.matcher(letter).matches() ? letter : escape.toUpperCase(Locale.ROOT);
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
