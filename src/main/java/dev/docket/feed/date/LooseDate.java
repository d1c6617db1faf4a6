package dev.docket.feed.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A moment out of a text. What names no time is midnight, what names no zone is UTC, except where
 * the form itself tells the country.
 */
public final class LooseDate {

    private static final int LONGEST = 80;
    private static final int LONGEST_WRITTEN = 1000;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u3000]+");

    /** What mail calls a comment (RFC 5322, section 3.2.2), and java.time a region. */
    private static final Pattern REMARK = Pattern.compile(" ?(?:\\([^()]*\\)|\\[[^\\[\\]]*])$");

    private static final List<Function<String, Optional<Instant>>> FORMS =
            List.of(IsoDate::parse, WrittenDate::parse, EastAsianDate::parse, DottedDate::parse);

    private LooseDate() {}

    /**
     * The moment that the whole text names; empty if it is no date, or one that no calendar has.
     */
    public static Optional<Instant> parse(String text) {
        if (text.length() > LONGEST_WRITTEN) {
            return Optional.empty();
        }
        var clean = REMARK.matcher(SPACES.matcher(text).replaceAll(" ").strip()).replaceFirst("");
        if (clean.isEmpty() || clean.length() > LONGEST) {
            return Optional.empty();
        }
        for (var form : FORMS) {
            try {
                var moment = form.apply(clean);
                if (moment.isPresent()) {
                    return moment;
                }
            } catch (DateTimeException notInTheCalendar) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
