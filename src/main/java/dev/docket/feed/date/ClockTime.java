package dev.docket.feed.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day and its zone: {@code 9:15}, {@code 10:14:55.1234Z}, {@code 04:05 PM EST}. */
record ClockTime(LocalTime time, ZoneId zone) {

    static final ClockTime MIDNIGHT = new ClockTime(LocalTime.MIDNIGHT, ZoneOffset.UTC);

    static final ZoneId KOREA = ZoneOffset.ofHours(9);

    /** The written form, for use inside other forms. */
    static final String FORM =
            "(?<half>오전|오후|上午|下午)?"
                + " ?(?<hour>\\d{1,2})[:h](?<minute>\\d{1,2})(?::(?<second>\\d{1,2})(?:[.,]\\d+)?)?"
                + " ?(?<noon>[AaPp]\\.?[Mm]\\.?)?(?: ?(?<zone>"
                    + Zones.FORM
                    + "))?";

    private static final Pattern TIME = Pattern.compile(FORM);

    /** ISO 8601 lets the minutes go if the zone stays. */
    private static final Pattern HOUR =
            Pattern.compile("(?<hour>\\d\\d)(?<zone>Z|[+-]\\d\\d(?::?\\d\\d)?)");

    static Optional<ClockTime> parse(String text) {
        return parse(text, ZoneOffset.UTC);
    }

    /**
     * @param local the zone that is meant if none is named
     */
    static Optional<ClockTime> parse(String text, ZoneId local) {
        var match = TIME.matcher(text.strip());
        return match.matches() ? Optional.of(read(match, local)) : wholeHour(text.strip());
    }

    private static Optional<ClockTime> wholeHour(String text) {
        var match = HOUR.matcher(text);
        return match.matches()
                ? Optional.of(
                        new ClockTime(
                                LocalTime.of(Integer.parseInt(match.group("hour")), 0),
                                Zones.of(match.group("zone"))))
                : Optional.empty();
    }

    private static ClockTime read(Matcher match, ZoneId local) {
        int hour = Integer.parseInt(match.group("hour"));
        var second = match.group("second");
        var zone = match.group("zone");
        return new ClockTime(
                LocalTime.of(
                        hour(hour, match),
                        Integer.parseInt(match.group("minute")),
                        second == null ? 0 : Integer.parseInt(second)),
                zone == null ? localOf(match, local) : Zones.of(zone));
    }

    /** Only Koreans write their halves of the day, so they tell the country too. */
    private static ZoneId localOf(Matcher match, ZoneId local) {
        var half = match.group("half");
        return half != null && half.startsWith("오") ? KOREA : local;
    }

    private static int hour(int hour, Matcher match) {
        var half = match.group("half");
        var noon = match.group("noon");
        if (half == null && noon == null) {
            return hour;
        }
        boolean afternoon =
                noon == null
                        ? "오후".equals(half) || "下午".equals(half)
                        : noon.toLowerCase(Locale.ROOT).startsWith("p");
        return hour % 12 + (afternoon ? 12 : 0);
    }

    Instant on(LocalDate date) {
        return date.atTime(time).atZone(zone).toInstant();
    }
}
