package dev.docket.article.extract.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Dates as publishers write them: ISO 8601, RFC 1123, {@code 3rd March 2026}, {@code März 3, 2026},
 * {@code 3. 3. 2026}, {@code 03/14/2026}, {@code 2026年3月3日}.
 */
final class DateText {

    private static final Pattern YEAR_FIRST =
            Pattern.compile(
                    "(?<!\\d)((?:19|20)\\d\\d)\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})(?!\\d)"
                        + "(?:日?[T\\s]{0,2}(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d+)?)?\\s?(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)?)?");

    private static final Pattern COMPACT =
            Pattern.compile("^(20\\d\\d)(\\d\\d)(\\d\\d)(?:T?(\\d\\d)(\\d\\d)(\\d\\d))?");

    private static final Pattern DAY_MONTH =
            Pattern.compile(
                    "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?\\s*(?:de |of"
                            + " )?\\s*[-/]?(\\p{L}{3,12})\\.?,?\\s*[-/]?(?:de |del"
                            + " )?\\s*((?:19|20)\\d\\d)(?!\\d)");

    private static final Pattern MONTH_DAY =
            Pattern.compile(
                    "(?<!\\p{L})(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)(?!\\d)");

    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?<![\\d.])(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?((?:19|20)?\\d\\d)(?!\\d)");

    private DateText() {}

    /** The first date in {@code text}, by the least doubtful notation; empty if there is none. */
    static Optional<Published> find(String text) {
        return first(YEAR_FIRST, text, DateText::yearFirst)
                .or(() -> first(COMPACT, text.strip(), DateText::yearFirst))
                .or(() -> first(DAY_MONTH, text, m -> named(m.group(3), m.group(2), m.group(1))))
                .or(() -> first(MONTH_DAY, text, m -> named(m.group(3), m.group(1), m.group(2))))
                .or(() -> first(DAY_FIRST, text, DateText::dayFirst));
    }

    private interface Reading {
        Optional<Published> of(MatchResult match);
    }

    private static Optional<Published> first(Pattern pattern, String text, Reading reading) {
        return pattern.matcher(text)
                .results()
                .flatMap(match -> attempt(match, reading).stream())
                .findFirst();
    }

    private static Optional<Published> attempt(MatchResult match, Reading reading) {
        try {
            return reading.of(match);
        } catch (DateTimeException _) { // 2026-02-30 is no date: look on
            return Optional.empty();
        }
    }

    private static Optional<Published> yearFirst(MatchResult m) {
        var day = LocalDate.of(number(m.group(1)), number(m.group(2)), number(m.group(3)));
        if (m.group(4) == null) {
            return Optional.of(Published.on(day));
        }
        int seconds = m.group(6) == null ? 0 : number(m.group(6));
        var time = LocalTime.of(number(m.group(4)), number(m.group(5)), seconds);
        return Optional.of(Published.at(OffsetDateTime.of(day, time, zone(m))));
    }

    private static ZoneOffset zone(MatchResult m) {
        var zone = m.groupCount() < 7 ? null : m.group(7);
        return zone == null || Character.isLetter(zone.charAt(0))
                ? ZoneOffset.UTC
                : ZoneOffset.of(zone);
    }

    private static Optional<Published> named(String year, String month, String day) {
        return MonthNames.of(month)
                .map(found -> Published.on(LocalDate.of(number(year), found, number(day))));
    }

    /** Day before month as most of the world writes; month first only where it cannot be else. */
    private static Optional<Published> dayFirst(MatchResult m) {
        int first = number(m.group(1));
        int second = number(m.group(3));
        int year = number(m.group(4));
        boolean american =
                second > 12 || (m.group(2).equals("/") && first <= 12 && m.group(1).length() == 1);
        int fullYear = year < 100 ? 2000 + year : year;
        return Optional.of(
                Published.on(
                        LocalDate.of(
                                fullYear, american ? first : second, american ? second : first)));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
