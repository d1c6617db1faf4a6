package dev.docket.feed.visit;

import dev.docket.feed.parse.StatedRhythm;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;

/**
 * What a publisher says of its own rhythm (RSS 2.0: {@code ttl}, {@code skipHours}, {@code
 * skipDays}), as far as it is believed.
 *
 * @param ttlSeconds how long a copy is good; 0 if nothing is said
 * @param silentHours the hours of the day in UTC in which nothing new comes; bit n for hour n
 * @param silentDays the days in UTC on which nothing new comes; bit n for day n, 1 being Monday
 */
public record Timetable(long ttlSeconds, int silentHours, int silentDays) {

    /** Nothing was said. */
    static final Timetable NONE = new Timetable(0, 0, 0);

    /** So many dates must lie outside a silence before it is believed. */
    private static final int ENOUGH = 5;

    /** Many programs write a day or a week as they come, whatever their owners publish. */
    private static final Duration LONGEST_TTL = Duration.ofHours(1);

    private static final Duration STEP = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    /**
     * What is said. A silence in which one of the entries came out is none: hours are often meant
     * in the publisher's own time zone, or long out of date.
     *
     * @param published the dates of the feed's entries
     */
    static Timetable of(StatedRhythm stated, List<Instant> published) {
        var ttl = stated.ttl() == null ? 0 : stated.ttl().toSeconds();
        var silence =
                new Timetable(
                        ttl,
                        bits(stated.skipHours()),
                        bits(stated.skipDays().stream().map(DayOfWeek::getValue).toList()));
        boolean borneOut =
                published.size() >= ENOUGH && published.stream().noneMatch(silence::isSilent);
        return borneOut ? silence : new Timetable(ttl, 0, 0);
    }

    private static int bits(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(number -> 1 << number).reduce(0, (a, b) -> a | b);
    }

    /**
     * The least time between two visits. The real rhythm goes first: however much is stated, every
     * other visit takes place.
     *
     * @param rhythm how long to wait by the dates of the entries, see {@link Rhythm}
     */
    Duration floor(Duration rhythm) {
        var ttl = Duration.ofSeconds(ttlSeconds);
        var gap = rhythm.multipliedBy(2);
        var most = gap.compareTo(LONGEST_TTL) < 0 ? gap : LONGEST_TTL;
        return ttl.compareTo(most) < 0 ? ttl : most;
    }

    /**
     * The same time, or when the silence around it is over: whole hours later, so that visits stay
     * spread over the hour.
     *
     * @param now a visit is put off to a day from here at most
     */
    Instant outsideSilence(Instant planned, Instant now) {
        var at = planned;
        while (isSilent(at) && !at.plus(STEP).isAfter(now.plus(DAY))) {
            at = at.plus(STEP);
        }
        return at;
    }

    private boolean isSilent(Instant at) {
        var time = ZonedDateTime.ofInstant(at, ZoneOffset.UTC);
        return isSet(silentHours, time.getHour())
                || isSet(silentDays, time.getDayOfWeek().getValue());
    }

    private static boolean isSet(int bits, int number) {
        return (bits >> number & 1) == 1;
    }
}
