package dev.docket.feed.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates with the month's name: RFC 822 and its descendants, asctime, and what people write on
 * pages.
 */
final class WrittenDate {

    private static final String WEEKDAY = "(?:\\p{L}{2,12}(?:\\.?, ?|\\.? ))?";
    private static final String MONTH = "(?<month>\\p{L}{3,12})\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?";
    private static final String REST = "(?:[ ,T]+(?:at |- )?(?<clock>.+))?";

    /** {@code Thu, 01 Jan 2004 19:48:21 GMT}. */
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    WEEKDAY
                            + DAY
                            + "[ ,-]+(?:de |of )?"
                            + MONTH
                            + "[ ,-]+(?:de )?(?<year>\\d{2,4})"
                            + REST);

    /** {@code February 16, 2026 10:15 AM}. */
    private static final Pattern MONTH_FIRST =
            Pattern.compile(WEEKDAY + MONTH + " ?" + DAY + ",? +(?<year>\\d{4})" + REST);

    /** {@code Sun Jul 15 01:16:00 +0000 2012}. */
    private static final Pattern ASCTIME =
            Pattern.compile(
                    WEEKDAY
                            + MONTH
                            + " "
                            + DAY
                            + " (?<clock>\\d[\\d:]+(?: "
                            + Zones.FORM
                            + ")?) (?<year>\\d{4})");

    /** {@code 2004-july-13T9:15-05:00}. */
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{4})[- .]+" + MONTH + "[- .]+" + DAY + REST);

    private WrittenDate() {}

    static Optional<Instant> parse(String text) {
        for (var form : new Pattern[] {ASCTIME, DAY_FIRST, MONTH_FIRST, YEAR_FIRST}) {
            var match = form.matcher(text);
            if (match.matches()) {
                return Months.number(match.group("month")).flatMap(month -> read(match, month));
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> read(Matcher match, int month) {
        var date =
                LocalDate.of(
                        Years.full(match.group("year")),
                        month,
                        Integer.parseInt(match.group("day")));
        var clock = match.group("clock");
        return clock == null
                ? Optional.of(ClockTime.MIDNIGHT.on(date))
                : time(clock.strip()).map(time -> time.on(date));
    }

    private static Optional<ClockTime> time(String clock) {
        return clock.matches(Zones.FORM)
                ? Optional.of(new ClockTime(ClockTime.MIDNIGHT.time(), ZoneOffset.UTC))
                : ClockTime.parse(clock);
    }
}
