package dev.docket.desk.page;

import dev.docket.feed.Health;
import dev.docket.feed.SourceStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a source is, in a sentence: {@code lead} since {@code since}: {@code rest}.
 *
 * @param tone the class of its health in the style sheet
 * @param rest what is known beyond the lead; empty if nothing is
 */
public record HealthWords(String tone, String lead, @Nullable Since since, String rest) {

    /** A day as one says it today. */
    public record Since(Instant at, String words) {

        static Since of(Instant at, Instant now) {
            var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
            var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
            return new Since(at, words(day, today));
        }

        private static String words(LocalDate day, LocalDate today) {
            long ago = ChronoUnit.DAYS.between(day, today);
            if (ago <= 0) {
                return "today";
            }
            if (ago < 2) {
                return "yesterday";
            }
            var pattern =
                    ago < 7 ? "EEEE" : day.getYear() == today.getYear() ? "d MMMM" : "d MMMM uuuu";
            return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
        }
    }

    /**
     * @param since when the trouble began, if that is known
     */
    static HealthWords of(SourceStatus status, @Nullable Instant since, Instant now) {
        return switch (status.health()) {
            case WELL -> new HealthWords("yes", "Well", null, "");
            case NEW -> new HealthWords("none", "Not visited yet", null, "");
            case WAITING, FAILING, GONE ->
                    troubled(
                            tone(status.health()),
                            Objects.requireNonNullElse(status.problem(), "Failing"),
                            since == null ? null : Since.of(since, now));
        };
    }

    /** What one visit came to, without a date. */
    static HealthWords of(Health health, @Nullable String problem) {
        return problem == null
                ? new HealthWords(tone(health), "Well", null, "")
                : troubled(tone(health), problem, null);
    }

    private static HealthWords troubled(String tone, String problem, @Nullable Since since) {
        // The next visit stands beside it, in the reader's own time zone.
        var plain = problem.replaceFirst(" until \\S+Z$", "");
        var parts = plain.split(": ", 2);
        return new HealthWords(tone, parts[0], since, parts.length > 1 ? parts[1] : "");
    }

    private static String tone(Health health) {
        return switch (health) {
            case WELL -> "yes";
            case NEW -> "none";
            case WAITING -> "part";
            case FAILING, GONE -> "no";
        };
    }
}
