package dev.docket.platform.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a database is and who we are there. */
public record DatabaseAddress(String jdbcUrl, @Nullable String user, @Nullable String password) {

    private static final Pattern URL =
            Pattern.compile(
                    "postgres(?:ql)?://(?:(?<user>[^:/?]*)(?::(?<password>.*))?@)?(?<host>[^/?@]+)(?<rest>[/?].*)?");

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
        return ofUri(url, user, password);
    }

    /** Taken apart by hand: {@code java.net.URI} knows no host with an underscore. */
    private static DatabaseAddress ofUri(
            String url, @Nullable String user, @Nullable String password) {
        var parts = URL.matcher(url);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "docket.database.url must be postgresql://user:password@host:port/name");
        }
        var jdbc =
                "jdbc:postgresql://"
                        + parts.group("host")
                        + Objects.requireNonNullElse(parts.group("rest"), "/");
        return new DatabaseAddress(
                jdbc,
                decoded(parts.group("user")).orElse(user),
                decoded(parts.group("password")).orElse(password));
    }

    private static Optional<String> decoded(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(raw -> URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8));
    }
}
