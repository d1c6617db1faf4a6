package dev.docket.feed.scrape.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** {@code Feb 3}, {@code 3. února}, {@code 2月3日}: a day without its year is the last such day. */
final class DayOfSomeYear {

    private static final String WEEKDAY = "(?:\\p{L}{2,12}\\.?,? )?";
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    WEEKDAY + "(?<month>\\p{L}{3,12})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    WEEKDAY
                            + "(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)? (?:de"
                            + " )?(?<month>\\p{L}{3,12})\\.?");
    private static final Pattern EAST_ASIAN =
            Pattern.compile("(?<month>\\d{1,2}) ?[月월] ?(?<day>\\d{1,2}) ?[日号號일]");

    /** Four years back there is a 29 February, except around 1900 and 2100. */
    private static final int LEAP = 4;

    /** Whole names and the usual abbreviations only: "Mark 3" is no day in March. */
    private static final Map<String, Integer> MONTHS = months();

    private DayOfSomeYear() {}

    static Optional<Instant> read(String text, Instant now) {
        for (var form : List.of(EAST_ASIAN, MONTH_FIRST, DAY_FIRST)) {
            var match = form.matcher(text.strip());
            if (match.matches()) {
                return month(match.group("month"))
                        .flatMap(month -> last(month, Integer.parseInt(match.group("day")), now));
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> month(String text) {
        return Character.isDigit(text.charAt(0))
                ? Optional.of(Integer.parseInt(text))
                : Optional.ofNullable(MONTHS.get(text.toLowerCase(Locale.ROOT)));
    }

    private static Optional<Instant> last(int month, int day, Instant now) {
        var tomorrow = now.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1);
        return IntStream.rangeClosed(0, LEAP)
                .mapToObj(back -> day(tomorrow.getYear() - back, month, day))
                .flatMap(Optional::stream)
                .filter(date -> !date.isAfter(tomorrow))
                .findFirst()
                .map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException notThatYear) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>(Map.of("sept", 9));
        for (var language : List.of("en", "cs", "pl", "de", "fr", "es", "it", "pt", "nl", "sv")) {
            for (var month : Month.values()) {
                for (var style :
                        List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
                    var name = month.getDisplayName(style, Locale.of(language));
                    months.putIfAbsent(
                            name.toLowerCase(Locale.ROOT).replace(".", ""), month.getValue());
                }
            }
        }
        return Map.copyOf(months);
    }
}
