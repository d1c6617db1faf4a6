package dev.docket.feed.visit;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.feed.parse.StatedRhythm;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {

    private static final Instant MONDAY_NOON = Instant.parse("2026-03-02T12:00:00Z");

    /** On five days from Monday to Friday. */
    private static final List<Instant> NOONS =
            IntStream.range(0, 5).mapToObj(day -> MONDAY_NOON.plus(Duration.ofDays(day))).toList();

    private static StatedRhythm silence(Set<Integer> hours, Set<DayOfWeek> days) {
        return new StatedRhythm(null, new TreeSet<>(hours), new TreeSet<>(days));
    }

    private static Instant moved(Timetable timetable, String planned, String now) {
        return timetable.outsideSilence(Instant.parse(planned), Instant.parse(now));
    }

    private static List<Instant> with(String date) {
        var dates = new ArrayList<>(NOONS);
        dates.add(Instant.parse(date));
        return dates;
    }

    @Test
    void a_visit_in_silent_hours_comes_as_many_minutes_after_their_end() {
        var nights = Timetable.of(silence(Set.of(22, 23, 0, 1), Set.of()), NOONS);
        assertEquals(
                Instant.parse("2026-03-10T02:17:05Z"),
                moved(nights, "2026-03-09T22:17:05Z", "2026-03-09T21:50:00Z"));
        assertEquals(
                Instant.parse("2026-03-09T21:59:59Z"),
                moved(nights, "2026-03-09T21:59:59Z", "2026-03-09T21:50:00Z"));
    }

    @Test
    void a_visit_in_silent_days_is_put_off_to_a_day_from_now_and_no_further() {
        var weekends = Timetable.of(silence(Set.of(), Set.of(SATURDAY, SUNDAY)), NOONS);
        assertEquals(
                Instant.parse("2026-03-08T10:30:00Z"),
                moved(weekends, "2026-03-07T11:30:00Z", "2026-03-07T11:00:00Z"));
        assertEquals(
                Instant.parse("2026-03-09T00:30:00Z"),
                moved(weekends, "2026-03-08T11:30:00Z", "2026-03-08T11:00:00Z"));
        assertEquals(
                Instant.parse("2026-03-08T10:30:00Z"),
                moved(weekends, "2026-03-08T10:30:00Z", "2026-03-07T11:00:00Z"),
                "it waits nearly a day already");
    }

    @Test
    void a_silence_in_which_an_entry_came_out_is_not_believed() {
        var stated = silence(Set.of(3), Set.of(SUNDAY));
        assertEquals(new Timetable(0, 8, 128), Timetable.of(stated, NOONS));
        assertEquals(Timetable.NONE, Timetable.of(stated, with("2026-03-03T03:59:59Z")));
        assertEquals(Timetable.NONE, Timetable.of(stated, with("2026-03-08T12:00:00Z")));
        assertEquals(Timetable.NONE, Timetable.of(silence(Set.of(), Set.of(MONDAY)), NOONS));
    }

    @Test
    void a_silence_needs_dates_that_bear_it_out() {
        var stated = silence(Set.of(3), Set.of());
        assertEquals(Timetable.NONE, Timetable.of(stated, NOONS.subList(0, 4)));
        assertEquals(Timetable.NONE, Timetable.of(stated, List.of()));
    }

    @Test
    void who_is_always_silent_is_not_believed() {
        var hours = new TreeSet<>(IntStream.range(0, 24).boxed().toList());
        assertEquals(Timetable.NONE, Timetable.of(silence(hours, Set.of()), NOONS));
        var days = Set.of(DayOfWeek.values());
        assertEquals(Timetable.NONE, Timetable.of(silence(Set.of(), days), NOONS));
    }

    @ParameterizedTest
    @CsvSource({
        "PT30M, PT2H, PT30M",
        "PT24H, PT2H, PT1H",
        "PT24H, PT30M, PT1H",
        "PT1H, PT15M, PT30M",
        "PT1M, PT15M, PT1M"
    })
    void a_time_to_live_is_a_floor_of_an_hour_or_two_visits_at_most(
            Duration ttl, Duration rhythm, Duration floor) {
        var stated = new StatedRhythm(ttl, new TreeSet<>(), new TreeSet<>());
        assertEquals(floor, Timetable.of(stated, List.of()).floor(rhythm));
        assertTrue(Timetable.NONE.floor(rhythm).isZero());
    }
}
