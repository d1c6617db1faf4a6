package dev.docket.feed.parse;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How often the publisher means the feed to be read, where it says so (RSS 2.0). The update period
 * of RSS's syndication module is nobody's word: blogging programs write it into every feed.
 *
 * @param ttl how long a copy may be kept (RSS 2.0); positive
 * @param skipHours hours of the day in UTC, 0 to 23, in which nothing new comes
 * @param skipDays days in UTC on which nothing new comes
 */
public record StatedRhythm(
        @Nullable Duration ttl, SortedSet<Integer> skipHours, SortedSet<DayOfWeek> skipDays) {

    public static final StatedRhythm NONE =
            new StatedRhythm(null, new TreeSet<>(), new TreeSet<>());

    public StatedRhythm {
        skipHours = Collections.unmodifiableSortedSet(new TreeSet<>(skipHours));
        skipDays = Collections.unmodifiableSortedSet(new TreeSet<>(skipDays));
    }
}
