package dev.docket.cli.newsroom;

import com.sun.net.httpserver.HttpExchange;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the newsroom wants to know of a request. A header that was not sent is empty. */
record Request(
        String method, String path, String host, String accepted, String etags, String since) {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    static Request of(HttpExchange exchange) {
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                header(exchange, "Host"),
                header(exchange, "Accept-Encoding"),
                header(exchange, "If-None-Match"),
                header(exchange, "If-Modified-Since"));
    }

    boolean isReading() {
        return method.equals("GET") || isHead();
    }

    boolean isHead() {
        return method.equals("HEAD");
    }

    boolean acceptsGzip() {
        return COMMA.splitAsStream(accepted)
                .anyMatch(coding -> coding.equals("gzip") || coding.startsWith("gzip;"));
    }

    /**
     * Whether the visitor's copy is current; the date counts only where no ETag came (RFC 9110,
     * 13.2.2).
     */
    boolean has(Validators validators) {
        if (!etags.isEmpty()) {
            return COMMA.splitAsStream(etags)
                    .anyMatch(etag -> etag.equals("*") || etag.equals(validators.etag()));
        }
        return sinceWhen().filter(since -> !validators.changed().isAfter(since)).isPresent();
    }

    private Optional<Instant> sinceWhen() {
        try {
            return since.isEmpty() ? Optional.empty() : Optional.of(moment(since));
        } catch (DateTimeParseException _) {
            return Optional
                    .empty(); // a date that cannot be read is to be ignored (RFC 9110, section
            // 13.1.3)
        }
    }

    private static Instant moment(String date) {
        return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    }

    private static String header(HttpExchange exchange, String name) {
        var values = exchange.getRequestHeaders().get(name);
        return values == null ? "" : String.join(", ", values);
    }
}
