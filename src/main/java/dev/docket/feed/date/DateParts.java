package dev.docket.feed.date;

import java.time.LocalDate;
import java.util.regex.Matcher;

/** Reads the groups {@code year}, {@code month} and {@code day} of a match. */
final class DateParts {

    private DateParts() {}

    /**
     * The date in numbers.
     *
     * @throws java.time.DateTimeException if there is no such day
     */
    static LocalDate in(Matcher match) {
        return LocalDate.of(
                Integer.parseInt(match.group("year")),
                Integer.parseInt(match.group("month")),
                Integer.parseInt(match.group("day")));
    }
}
