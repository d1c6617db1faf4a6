package dev.docket.feed.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.feed.Health;
import dev.docket.feed.Location;
import dev.docket.feed.parse.FeedKind;
import dev.docket.feed.parse.ParsedEntry;
import dev.docket.feed.parse.ParsedFeed;
import dev.docket.feed.scrape.Habit;
import dev.docket.feed.visit.DueSource.Memory;
import dev.docket.feed.visit.Visit.Receipt;
import dev.docket.platform.http.Validators;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SettlementTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Rhythm RHYTHM = new Rhythm(Duration.ofMinutes(15), Duration.ofDays(1));
    private static final Memory BEFORE =
            new Memory("\"old\"", "yesterday", "hash", 2, 3600, Timetable.NONE);

    private static Settlement after(Visit visit) {
        return settled(visit, BEFORE, NOON);
    }

    private static Settlement settled(Visit visit, Memory before, Instant now) {
        var source =
                new DueSource(
                        1,
                        "tide",
                        Location.feed("https://tide.example/feed", null),
                        before,
                        Habit.UNKNOWN);
        return Settlement.of(visit, source, RHYTHM, now);
    }

    private static Visit.NoNews noNews() {
        return new Visit.NoNews(new Receipt(Validators.NONE, "hash", null));
    }

    private static Visit.News news(Instant... dates) {
        var entries =
                Arrays.stream(dates)
                        .map(date -> new ParsedEntry("1", "One", null, date, null, "", false))
                        .toList();
        var feed = new ParsedFeed(FeedKind.RSS, "", null, entries);
        return new Visit.News(feed, new Receipt(Validators.NONE, "fresh", null));
    }

    private static void assertWithin(Duration least, Duration most, Settlement settled) {
        var wait = Duration.between(NOON, settled.nextVisit());
        assertTrue(wait.compareTo(least) >= 0 && wait.compareTo(most) <= 0, wait::toString);
    }

    @Test
    void nothing_new_takes_the_new_validators_and_slows_down_a_little() {
        var settled =
                after(new Visit.NoNews(new Receipt(new Validators("\"new\"", null), null, null)));
        assertEquals(Health.WELL, settled.health());
        assertNull(settled.problem());
        assertEquals(
                new Memory("\"new\"", null, "hash", 0, 3780, Timetable.NONE), settled.memory());
        assertWithin(Duration.ofSeconds(3402), Duration.ofSeconds(3780), settled);
    }

    @Test
    void news_set_the_rhythm() {
        var settled = after(news(NOON.minus(Duration.ofHours(8))));
        assertWithin(Duration.ofMinutes(216), Duration.ofHours(4), settled);
        assertEquals(
                new Memory(null, null, "fresh", 0, 4 * 3600, Timetable.NONE), settled.memory());
    }

    @Test
    void a_publisher_that_asks_for_patience_gets_exactly_that() {
        var monday = Instant.parse("2026-03-09T00:00:00Z");
        var settled = after(new Visit.Asked(429, monday, null));
        assertEquals(Health.WAITING, settled.health());
        assertEquals(monday, settled.nextVisit());
        assertEquals(
                new Memory("\"old\"", "yesterday", "hash", 3, 3600, Timetable.NONE),
                settled.memory());
        var well = new Memory(null, null, null, 0, 3600, Timetable.NONE);
        var asked = new Visit.Asked(429, NOON, null);
        assertEquals(NOON.plusSeconds(60), settled(asked, well, NOON).nextVisit());
    }

    @Test
    void whoever_is_sent_away_again_and_again_comes_ever_more_rarely() {
        var memory = new Memory(null, null, null, 0, 900, Timetable.NONE);
        var waits = new ArrayList<Duration>();
        var now = NOON;
        for (int visit = 0; visit < 10; visit++) {
            var settled = settled(new Visit.Asked(429, now.plusSeconds(20), null), memory, now);
            waits.add(Duration.between(now, settled.nextVisit()));
            memory = settled.memory();
            now = settled.nextVisit();
        }
        assertEquals(Duration.ofMinutes(1), waits.getFirst());
        assertTrue(waits.get(1).compareTo(Duration.ofMinutes(27)) >= 0, waits::toString);
        assertTrue(waits.getLast().compareTo(Duration.ofHours(21)) >= 0, waits::toString);
        assertTrue(waits.getLast().compareTo(Duration.ofDays(1)) <= 0, waits::toString);
    }

    @Test
    void a_source_of_a_host_that_wants_quiet_waits_and_is_not_to_blame() {
        var until = NOON.plus(Duration.ofHours(5));
        assertEquals(
                new Settlement(
                        Health.WAITING,
                        "The site has asked us to wait until 2026-03-02T17:00:00Z",
                        until,
                        BEFORE),
                after(new Visit.Held(until)));
    }

    @Test
    void a_failure_doubles_the_wait_and_keeps_the_validators_of_what_was_read_last() {
        var settled = after(new Visit.Failed("no answer"));
        assertEquals(Health.FAILING, settled.health());
        assertEquals("no answer", settled.problem());
        assertEquals(
                new Memory("\"old\"", "yesterday", "hash", 3, 3600, Timetable.NONE),
                settled.memory());
        assertWithin(Duration.ofMinutes(432), Duration.ofHours(8), settled);
    }

    @Test
    void what_is_gone_is_looked_for_soon_at_first_and_then_once_a_week() {
        var memory = new Memory(null, null, null, 0, 3600, Timetable.NONE);
        var first = settled(new Visit.Gone(), memory, NOON);
        assertEquals(Health.GONE, first.health());
        assertWithin(Duration.ofMinutes(108), Duration.ofHours(2), first);
        var longAgo = new Memory(null, null, null, 30, 3600, Timetable.NONE);
        assertWithin(
                Duration.ofHours(151),
                Duration.ofDays(7),
                settled(new Visit.Gone(), longAgo, NOON));
    }

    @Test
    void every_failure_waits_longer_until_a_day_and_is_never_given_up() {
        var memory = new Memory(null, null, null, 0, 900, Timetable.NONE);
        var waits = new ArrayList<Duration>();
        for (int failure = 1; failure <= 400; failure++) {
            var settled = settled(new Visit.Failed("no answer"), memory, NOON);
            waits.add(Duration.between(NOON, settled.nextVisit()));
            memory = settled.memory();
        }
        assertTrue(waits.getFirst().compareTo(Duration.ofMinutes(30)) <= 0);
        assertTrue(waits.get(1).compareTo(Duration.ofMinutes(54)) >= 0);
        assertTrue(waits.getLast().compareTo(Duration.ofHours(21)) >= 0);
        assertTrue(waits.getLast().compareTo(Duration.ofDays(1)) <= 0);
        assertEquals(400, memory.failures());
    }

    @Test
    void one_good_visit_forgets_all_failures() {
        var ill = new Memory(null, null, "hash", 40, 900, Timetable.NONE);
        var settled = settled(noNews(), ill, NOON);
        assertEquals(0, settled.memory().failures());
        assertWithin(Duration.ofMinutes(15), Duration.ofMinutes(17), settled);
        assertNull(settled.problem());
    }

    @Test
    void a_quiet_source_is_asked_about_once_a_day() {
        var memory = new Memory(null, null, null, 0, 3600, Timetable.NONE);
        var now = NOON;
        int visits = 0;
        while (now.isBefore(NOON.plus(Duration.ofDays(7)))) {
            var settled = settled(news(NOON.minus(Duration.ofDays(30))), memory, now);
            memory = settled.memory();
            now = settled.nextVisit();
            visits++;
        }
        assertTrue(visits == 7 || visits == 8, visits + " visits");
    }

    @Test
    void a_source_that_falls_silent_is_asked_ever_more_rarely() {
        var memory = new Memory(null, null, null, 0, 900, Timetable.NONE);
        var now = NOON;
        var visits = new ArrayList<Integer>();
        for (int day = 1; day <= 21; day++) {
            int count = 0;
            for (; now.isBefore(NOON.plus(Duration.ofDays(day))); count++) {
                var settled = settled(noNews(), memory, now);
                memory = settled.memory();
                now = settled.nextVisit();
            }
            visits.add(count);
        }
        assertTrue(visits.getFirst() <= 45, visits::toString);
        assertTrue(visits.get(6) <= 4, visits::toString);
        assertTrue(visits.get(20) <= 2, visits::toString);
    }

    @Test
    void what_a_publisher_says_stays_fresh_is_not_asked_for_sooner() {
        var receipt = new Receipt(Validators.NONE, null, null, Duration.ofHours(6));
        var settled = after(new Visit.NoNews(receipt));
        assertWithin(Duration.ofHours(6), Duration.ofMinutes(396), settled);
        assertEquals(3780, settled.memory().rhythmSeconds(), "its own rhythm is remembered");
        var year = new Receipt(Validators.NONE, null, null, Duration.ofDays(365));
        assertWithin(Duration.ofDays(1), Duration.ofDays(1), after(new Visit.NoNews(year)));
        var soon = new Receipt(Validators.NONE, null, null, Duration.ofMinutes(5));
        assertWithin(Duration.ofMinutes(56), Duration.ofMinutes(63), after(new Visit.NoNews(soon)));
    }

    @Test
    void a_memory_from_other_settings_is_brought_within_bounds() {
        for (long seconds : new long[] {0, 1, 900, 10_000_000}) {
            var old = new Memory(null, null, null, 0, seconds, Timetable.NONE);
            var wait = Duration.between(NOON, settled(noNews(), old, NOON).nextVisit());
            assertEquals(RHYTHM.clamp(wait), wait, () -> seconds + " s");
        }
    }

    @Test
    void dates_to_come_do_not_quicken_the_rhythm_beyond_its_bounds() {
        var future = NOON.plus(Duration.ofDays(400));
        var settled = after(news(future, future));
        assertWithin(Duration.ofMinutes(15), Duration.ofSeconds(990), settled);
    }

    @Test
    void the_publishers_own_timetable_is_kept_to_and_remembered() {
        var timetable = new Timetable(1800, 1 << 12 | 1 << 13, 0);
        var memory = new Memory(null, null, null, 0, 900, timetable);
        var quiet = settled(noNews(), memory, NOON);
        assertWithin(Duration.ofMinutes(150), Duration.ofMinutes(153), quiet);
        assertEquals(timetable, quiet.memory().timetable());
        var failed = settled(new Visit.Failed("no answer"), memory, NOON);
        assertEquals(timetable, failed.memory().timetable());
        assertWithin(Duration.ofMinutes(27), Duration.ofMinutes(30), failed);
    }

    @Test
    void a_feed_that_says_nothing_of_its_rhythm_any_more_is_free_of_what_it_said() {
        var memory = new Memory(null, null, null, 0, 900, new Timetable(3600, 1 << 12, 0));
        var settled = settled(news(NOON.minus(Duration.ofMinutes(30))), memory, NOON);
        assertEquals(Timetable.NONE, settled.memory().timetable());
        assertWithin(Duration.ofMinutes(15), Duration.ofSeconds(990), settled);
    }
}
