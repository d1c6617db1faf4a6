package dev.docket.cli.newsroom.print;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates as HTTP headers and RSS want them. Unlike the JDK's RFC 1123 format the day always has two
 * digits (RFC 9110, section 5.6.7).
 */
public final class HttpDate {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private HttpDate() {}

    /** {@code moment} in the form {@code Mon, 02 Mar 2026 09:30:00 GMT}. */
    public static String of(Instant moment) {
        return FORMAT.format(moment);
    }
}
