package dev.docket.feed.parse;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How often the publisher means the feed to be read, where it says so.
 *
 * @param ttl how long a copy may be kept (RSS 2.0); positive
 * @param updatePeriod the time from one update to the next (RSS syndication module); positive
 * @param skipHours hours of the day in UTC, 0 to 23, in which nothing new comes
 * @param skipDays days in UTC on which nothing new comes
 */
public record StatedRhythm(
        @Nullable Duration ttl,
        @Nullable Duration updatePeriod,
        SortedSet<Integer> skipHours,
        SortedSet<DayOfWeek> skipDays) {

    public static final StatedRhythm NONE =
            new StatedRhythm(null, null, new TreeSet<>(), new TreeSet<>());

    public StatedRhythm {
        skipHours = Collections.unmodifiableSortedSet(new TreeSet<>(skipHours));
        skipDays = Collections.unmodifiableSortedSet(new TreeSet<>(skipDays));
    }

    /** The longer of the two times; null if neither is stated. */
    public @Nullable Duration shortestPause() {
        if (ttl == null || updatePeriod == null) {
            return ttl == null ? updatePeriod : ttl;
        }
        return ttl.compareTo(updatePeriod) > 0 ? ttl : updatePeriod;
    }
}
