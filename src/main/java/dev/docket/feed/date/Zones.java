package dev.docket.feed.date;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Zones as mail and feeds name them (RFC 5322, section 4.3, and common use). */
final class Zones {

    /** In a group of its own, so that what stands beside it is no part of its alternatives. */
    static final String FORM =
            "(?:[+-]\\d{1,2}:?\\d\\d|[+-]\\d\\d|(?:GMT|UTC|UT)[+-]\\d{1,2}(?::?\\d\\d)?|[A-Za-z]{1,5}|[A-Z][A-Za-z]+/[A-Za-z_/+-]+)";

    private static final Pattern OFFSET =
            Pattern.compile("(?:GMT|UTC|UT)?([+-])(\\d{1,2}):?(\\d\\d)?");

    /**
     * Hours east of Greenwich. Two-letter names are what some newsrooms write, meant as standard
     * time.
     */
    private static final Map<String, Double> HOURS =
            Map.ofEntries(
                    entry("AT", -4.0),
                    entry("AST", -4.0),
                    entry("ADT", -3.0),
                    entry("ET", -5.0),
                    entry("EST", -5.0),
                    entry("EDT", -4.0),
                    entry("CT", -6.0),
                    entry("CST", -6.0),
                    entry("CDT", -5.0),
                    entry("MT", -7.0),
                    entry("MST", -7.0),
                    entry("MDT", -6.0),
                    entry("PT", -8.0),
                    entry("PST", -8.0),
                    entry("PDT", -7.0),
                    entry("BST", 1.0),
                    entry("WEST", 1.0),
                    entry("MET", 1.0),
                    entry("CET", 1.0),
                    entry("MEST", 2.0),
                    entry("MESZ", 2.0),
                    entry("CEST", 2.0),
                    entry("EET", 2.0),
                    entry("EEST", 3.0),
                    entry("MSK", 3.0),
                    entry("IST", 5.5),
                    entry("HKT", 8.0),
                    entry("SGT", 8.0),
                    entry("JST", 9.0),
                    entry("KST", 9.0),
                    entry("AEST", 10.0),
                    entry("AEDT", 11.0),
                    entry("NZST", 12.0),
                    entry("NZDT", 13.0));

    private Zones() {}

    /**
     * The zone of a name or offset; a name that nobody knows is UTC.
     *
     * @throws DateTimeException for an offset that no place on earth has
     */
    static ZoneId of(String text) {
        var offset = OFFSET.matcher(text);
        if (offset.matches()) {
            int sign = "-".equals(offset.group(1)) ? -1 : 1;
            var minutes = offset.group(3) == null ? "0" : offset.group(3);
            return ZoneOffset.ofHoursMinutes(
                    sign * Integer.parseInt(offset.group(2)), sign * Integer.parseInt(minutes));
        }
        return text.contains("/") ? region(text) : named(text);
    }

    private static ZoneId named(String text) {
        double hours = HOURS.getOrDefault(text.toUpperCase(Locale.ROOT), 0.0);
        return ZoneOffset.ofTotalSeconds((int) (hours * 3600));
    }

    private static ZoneId region(String text) {
        return ZoneId.getAvailableZoneIds().contains(text) ? ZoneId.of(text) : ZoneOffset.UTC;
    }
}
