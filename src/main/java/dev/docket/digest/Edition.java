package dev.docket.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/**
 * A publication: what it is called and when its week ends.
 *
 * @param slug such as {@code weekly}
 * @param name as shown to readers
 */
public record Edition(String slug, String name, DayOfWeek day, LocalTime hour, ZoneId zone) {

    /** The last moment at or before {@code now} at which a digest was due. */
    public Instant lastDue(Instant now) {
        return weekEnd(now).toInstant();
    }

    /** The first moment after {@code now} at which a digest is due. */
    public Instant nextDue(Instant now) {
        // A week on the calendar of the edition, where summer time begins and ends.
        return weekEnd(now).plusWeeks(1).toInstant();
    }

    private ZonedDateTime weekEnd(Instant now) {
        var there = now.atZone(zone);
        var end = there.with(TemporalAdjusters.previousOrSame(day)).with(hour);
        return end.isAfter(there) ? end.minusWeeks(1) : end;
    }
}
