package dev.docket.feed.date;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code 2026年3月1日}, {@code 2004년 05월 28일 01:31:15}; a time without a zone is the country's own.
 */
final class EastAsianDate {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?<year>\\d{4}) ?(?<sign>[年년]) ?(?<month>\\d{1,2}) ?[月월] ?(?<day>\\d{1,2})"
                            + " ?[日号號일]?(?:[ ,]*(?:星期.|周.)?[ ,]*(?<clock>\\S.*))?");

    private static final ZoneId CHINA = ZoneOffset.ofHours(8);

    private EastAsianDate() {}

    static Optional<Instant> parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var date = DateParts.in(match);
        var clock = match.group("clock");
        var zone = "년".equals(match.group("sign")) ? ClockTime.KOREA : CHINA;
        return clock == null
                ? Optional.of(ClockTime.MIDNIGHT.on(date))
                : ClockTime.parse(clock, zone).map(time -> time.on(date));
    }
}
