package dev.docket.cli.newsroom.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the manuscripts' relative days on real dates, in UTC.
 *
 * @param monday day 0, the Monday of the first week
 */
public record WeekCalendar(LocalDate monday) {

    private static final Pattern DAY = Pattern.compile("\\{day (\\d+)}");

    /** The calendar whose day 0 is the UTC day of {@code monday}. */
    public static WeekCalendar from(Instant monday) {
        return new WeekCalendar(LocalDate.ofInstant(monday, ZoneOffset.UTC));
    }

    /** The date of {@code moment} as {@code language} writes it, such as 12 March 2026. */
    public static String spell(Instant moment, String language) {
        return spell(LocalDate.ofInstant(moment, ZoneOffset.UTC), language);
    }

    Instant at(int day, LocalTime time) {
        return monday.plusDays(day).atTime(time).toInstant(ZoneOffset.UTC);
    }

    /** Replaces each <code>{day 10}</code> by its date in words. */
    String fill(String text, String language) {
        return DAY.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(dateOf(found.group(1), language)));
    }

    private String dateOf(String day, String language) {
        return spell(monday.plusDays(Integer.parseInt(day)), language);
    }

    private static String spell(LocalDate date, String language) {
        var locale = language.equals("en") ? Locale.UK : Locale.forLanguageTag(language);
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
    }
}
