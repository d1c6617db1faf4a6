package dev.docket.feed.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ISO 8601 and W3C-DTF as written: any precision, with or without hyphens, slashes or dots for
 * them, a blank for the T, centuries left out, days of the year.
 */
final class IsoDate {

    private static final Pattern FULL =
            Pattern.compile(
                    "(?:\\p{L}{3,9},?"
                        + " )?(?<year>\\d{4})(?<sep>[-/.])(?<month>\\d{1,2}|0\\d\\d(?=\\k<sep>))(?:\\k<sep>(?<day>\\d{1,2}))?(?:[T"
                        + " ,]+(?<clock>.+))?");
    private static final Pattern COMPACT =
            Pattern.compile("(?<year>\\d{4})(?<month>\\d\\d)(?<day>\\d\\d)(?:[T ](?<clock>.+))?");
    private static final Pattern YEAR = Pattern.compile("(?<year>\\d{4})");
    private static final Pattern DAY_OF_YEAR =
            Pattern.compile("(?<year>\\d\\d(?:\\d\\d)?)-?(?<day>\\d{3})");
    private static final Pattern NO_CENTURY =
            Pattern.compile("(?<year>\\d\\d)(?<sep>-?)(?<month>\\d\\d)\\k<sep>(?<day>\\d\\d)");
    private static final Pattern NO_CENTURY_MONTH =
            Pattern.compile("-(?<year>\\d\\d)-?(?<month>\\d\\d)");

    private IsoDate() {}

    static Optional<Instant> parse(String text) {
        var full = FULL.matcher(text);
        if (full.matches()) {
            return dated(full);
        }
        var compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return dated(compact);
        }
        return parseShort(text);
    }

    private static Optional<Instant> dated(Matcher match) {
        int day = match.group("day") == null ? 1 : number(match, "day");
        var date = LocalDate.of(number(match, "year"), number(match, "month"), day);
        var clock = match.group("clock");
        return clock == null
                ? Optional.of(ClockTime.MIDNIGHT.on(date))
                : ClockTime.parse(clock).map(time -> time.on(date));
    }

    private static Optional<Instant> parseShort(String text) {
        var year = YEAR.matcher(text);
        if (year.matches()) {
            return midnight(LocalDate.of(number(year, "year"), 1, 1));
        }
        var ofYear = DAY_OF_YEAR.matcher(text);
        if (ofYear.matches()) {
            return midnight(Year.of(Years.full(ofYear.group("year"))).atDay(number(ofYear, "day")));
        }
        var noCentury = NO_CENTURY.matcher(text);
        if (noCentury.matches()) {
            return midnight(
                    LocalDate.of(
                            Years.full(noCentury.group("year")),
                            number(noCentury, "month"),
                            number(noCentury, "day")));
        }
        var month = NO_CENTURY_MONTH.matcher(text);
        return month.matches()
                ? midnight(LocalDate.of(Years.full(month.group("year")), number(month, "month"), 1))
                : Optional.empty();
    }

    private static Optional<Instant> midnight(LocalDate date) {
        return Optional.of(ClockTime.MIDNIGHT.on(date));
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }
}
