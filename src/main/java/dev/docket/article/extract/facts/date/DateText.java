package dev.docket.article.extract.facts.date;

import dev.docket.article.extract.facts.Published;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as publishers write them: ISO 8601, RFC 1123, {@code 3rd March 2026}, {@code März 3, 2026},
 * {@code 3. 3. 2026}, {@code 03/14/2026}, {@code 2026年3月3日}.
 */
final class DateText {

    private static final Pattern YEAR_FIRST =
            Pattern.compile(
                    "(?<!\\d)((?:19|20)\\d\\d)\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})(?!\\d)"
                        + "(?:日?[T\\s]{0,2}(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d+)?)?"
                        + "(?:\\s?([AaPp])\\.?[Mm]\\b)?(?:\\s?(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)|([+-]\\d\\d)(?![\\d:.]))?)?");

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
                    "(?<![\\d.])(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?((?:19|20)?\\d\\d)(?!\\.?\\d)");

    private static final int HALF_OF_DAY = 7;
    private static final int ZONE = 8;
    private static final int SHORT_ZONE = 9;
    private static final int HALF_DAY = 12;

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
        return Optional.of(
                m.group(4) == null
                        ? Published.on(day)
                        : moment(day, m).map(Published::at).orElse(Published.on(day)));
    }

    /** Empty for 24:00:00 and the like: the day is known all the same. */
    private static Optional<OffsetDateTime> moment(LocalDate day, MatchResult m) {
        try {
            int seconds = m.group(6) == null ? 0 : number(m.group(6));
            var time = LocalTime.of(hour(m), number(m.group(5)), seconds);
            return Optional.of(OffsetDateTime.of(day, time, zone(m)));
        } catch (DateTimeException _) { // no time of day, or no offset of any zone
            return Optional.empty();
        }
    }

    private static int hour(MatchResult m) {
        int hour = number(m.group(4));
        var half = group(m, HALF_OF_DAY);
        if (half == null || hour < 1 || hour > HALF_DAY) {
            return hour;
        }
        return hour % HALF_DAY + (half.equalsIgnoreCase("p") ? HALF_DAY : 0);
    }

    private static ZoneOffset zone(MatchResult m) {
        var named = group(m, ZONE);
        var zone = named == null ? group(m, SHORT_ZONE) : named;
        return zone == null || Character.isLetter(zone.charAt(0))
                ? ZoneOffset.UTC
                : ZoneOffset.of(zone);
    }

    private static @Nullable String group(MatchResult m, int group) {
        return group > m.groupCount() ? null : m.group(group);
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
