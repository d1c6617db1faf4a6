package dev.docket.feed.date;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code 1. 3. 2026}, {@code 01.03.2026 9:15}: with dots, the day always comes first. */
final class DottedDate {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\. ?(?<year>\\d{4})(?:[ ,]+(?:v |o |um"
                            + " )?(?<clock>\\d.+))?");

    private DottedDate() {}

    static Optional<Instant> parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var date = DateParts.in(match);
        var clock = match.group("clock");
        return clock == null
                ? Optional.of(ClockTime.MIDNIGHT.on(date))
                : ClockTime.parse(clock).map(time -> time.on(date));
    }
}
