package dev.docket.platform.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where a database is and who we are there. */
public record DatabaseAddress(String jdbcUrl, @Nullable String user, @Nullable String password) {

    /**
     * Reads {@code jdbc:postgresql://...} as it stands, and {@code postgresql://user:password@...}
     * (also {@code postgres://}) as hosting providers hand it out.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static DatabaseAddress of(String url, @Nullable String user, @Nullable String password) {
        if (url.startsWith("jdbc:postgresql:")) {
            return new DatabaseAddress(url, user, password);
        }
        if (!url.startsWith("postgresql://") && !url.startsWith("postgres://")) {
            throw new IllegalArgumentException(
                    "docket.database.url must start with jdbc:postgresql:// or postgresql://, not '"
                            + url.replaceFirst("[:/].*", "")
                            + "'");
        }
        return ofUri(URI.create(url), user, password);
    }

    private static DatabaseAddress ofUri(
            URI uri, @Nullable String user, @Nullable String password) {
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        var jdbc = "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query;
        var credentials = uri.getRawUserInfo();
        if (credentials == null) {
            return new DatabaseAddress(jdbc, user, password);
        }
        int colon = credentials.indexOf(':');
        return colon < 0
                ? new DatabaseAddress(jdbc, decoded(credentials), password)
                : new DatabaseAddress(
                        jdbc,
                        decoded(credentials.substring(0, colon)),
                        decoded(credentials.substring(colon + 1)));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
