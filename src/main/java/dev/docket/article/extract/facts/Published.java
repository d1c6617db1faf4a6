package dev.docket.article.extract.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as exactly as the page says.
 *
 * @param day as written on the page, in the publisher's zone
 * @param time the moment, if the page gives a time of day; where it is given in UTC, {@code day}
 *     may be the one before or after
 */
public record Published(LocalDate day, @Nullable OffsetDateTime time) {

    public static Published at(OffsetDateTime time) {
        return new Published(time.toLocalDate(), time);
    }

    public static Published on(LocalDate day) {
        return new Published(day, null);
    }

    /** The moment; the day's start in UTC where only the day is known. */
    public Instant instant() {
        return time == null ? day.atStartOfDay(ZoneOffset.UTC).toInstant() : time.toInstant();
    }

    /** ISO 8601: the moment with its offset, if that is of the day as written; else the day. */
    public String iso() {
        return time == null || !time.toLocalDate().equals(day) ? day.toString() : time.toString();
    }
}
