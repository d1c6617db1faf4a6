package dev.docket.feed.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.docket.feed.Health;
import dev.docket.feed.parse.FeedKind;
import dev.docket.feed.parse.ParsedEntry;
import dev.docket.feed.parse.ParsedFeed;
import dev.docket.feed.visit.DueSource.Memory;
import dev.docket.feed.visit.Visit.Receipt;
import dev.docket.platform.http.Validators;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettlementTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Rhythm RHYTHM = new Rhythm(Duration.ofMinutes(15), Duration.ofDays(1));
    private static final Memory BEFORE = new Memory("\"old\"", "yesterday", "hash", 2, 3600);

    private static Settlement after(Visit visit) {
        return Settlement.of(visit, BEFORE, RHYTHM, NOON);
    }

    @Test
    void nothing_new_keeps_the_rhythm_and_takes_the_new_validators() {
        var settled =
                after(new Visit.NoNews(new Receipt(new Validators("\"new\"", null), null, null)));
        assertEquals(
                new Settlement(
                        Health.WELL,
                        null,
                        NOON.plusSeconds(3600),
                        new Memory("\"new\"", null, "hash", 0, 3600)),
                settled);
    }

    @Test
    void news_set_the_rhythm() {
        var entry =
                new ParsedEntry("1", "One", null, NOON.minus(Duration.ofHours(8)), null, "", false);
        var feed = new ParsedFeed(FeedKind.RSS, "", null, List.of(entry));
        var settled = after(new Visit.News(feed, new Receipt(Validators.NONE, "fresh", null)));
        assertEquals(NOON.plus(Duration.ofHours(4)), settled.nextVisit());
        assertEquals(new Memory(null, null, "fresh", 0, 4 * 3600), settled.memory());
    }

    @Test
    void a_publisher_that_asks_for_patience_gets_exactly_that() {
        var monday = Instant.parse("2026-03-09T00:00:00Z");
        var settled = after(new Visit.Asked(429, monday));
        assertEquals(monday, settled.nextVisit());
        assertEquals(BEFORE, settled.memory());
        assertEquals(NOON.plusSeconds(60), after(new Visit.Asked(429, NOON)).nextVisit());
    }

    @Test
    void a_failure_doubles_the_wait_and_keeps_the_validators() {
        var settled = after(new Visit.Failed("no answer"));
        assertEquals(
                new Settlement(
                        Health.FAILING,
                        "no answer",
                        NOON.plus(Duration.ofHours(8)),
                        new Memory("\"old\"", "yesterday", "hash", 3, 3600)),
                settled);
    }

    @Test
    void what_is_gone_is_looked_for_once_a_day() {
        assertEquals(NOON.plus(Duration.ofDays(1)), after(new Visit.Gone()).nextVisit());
    }

    @Test
    void a_rhythm_stays_within_its_bounds() {
        assertEquals(Duration.ofMinutes(15), RHYTHM.of(List.of(NOON, NOON, NOON), NOON));
        assertEquals(
                Duration.ofDays(1), RHYTHM.of(List.of(NOON.minus(Duration.ofDays(900))), NOON));
        assertEquals(Duration.ofHours(1), RHYTHM.of(List.of(), NOON));
    }

    @Test
    void patience_with_a_failing_source_never_exceeds_a_day() {
        assertEquals(Duration.ofDays(1), RHYTHM.backoff(400, Duration.ofMinutes(15)));
    }

    @Test
    void every_failure_waits_twice_as_long_until_a_day() {
        var memory = new Memory(null, null, null, 0, 900);
        var waits = new java.util.ArrayList<Duration>();
        for (int failure = 1; failure <= 9; failure++) {
            var settled = Settlement.of(new Visit.Failed("no answer"), memory, RHYTHM, NOON);
            waits.add(Duration.between(NOON, settled.nextVisit()));
            memory = settled.memory();
        }
        assertEquals(Duration.ofMinutes(30), waits.getFirst());
        assertEquals(Duration.ofHours(1), waits.get(1));
        assertEquals(Duration.ofDays(1), waits.getLast(), "never given up");
        assertEquals(9, memory.failures());
    }

    @Test
    void one_good_visit_forgets_all_failures() {
        var ill = new Memory(null, null, "hash", 40, 900);
        var settled =
                Settlement.of(
                        new Visit.NoNews(new Receipt(Validators.NONE, "hash", null)),
                        ill,
                        RHYTHM,
                        NOON);
        assertEquals(0, settled.memory().failures());
        assertEquals(NOON.plus(Duration.ofMinutes(15)), settled.nextVisit());
        assertNull(settled.problem());
    }

    @Test
    void a_quiet_source_is_asked_a_few_times_a_day_at_most() {
        var memory = new Memory(null, null, null, 0, 3600);
        var monthOld = NOON.minus(Duration.ofDays(30));
        var entry = new ParsedEntry("1", "One", null, monthOld, null, "", false);
        var feed = new ParsedFeed(FeedKind.RSS, "", null, List.of(entry));
        var now = NOON;
        int visits = 0;
        while (now.isBefore(NOON.plus(Duration.ofDays(7)))) {
            var settled =
                    Settlement.of(
                            new Visit.News(feed, new Receipt(Validators.NONE, "h" + visits, null)),
                            memory,
                            RHYTHM,
                            now);
            memory = settled.memory();
            now = settled.nextVisit();
            visits++;
        }
        assertEquals(7, visits);
    }

    @Test
    void a_memory_from_other_settings_is_brought_within_bounds() {
        for (long seconds : new long[] {0, 1, 900, 10_000_000}) {
            var old = new Memory(null, null, null, 0, seconds);
            var settled =
                    Settlement.of(
                            new Visit.NoNews(new Receipt(Validators.NONE, null, null)),
                            old,
                            RHYTHM,
                            NOON);
            var wait = Duration.between(NOON, settled.nextVisit());
            assertEquals(RHYTHM.clamp(wait), wait, () -> seconds + " s");
        }
    }

    @Test
    void dates_to_come_do_not_quicken_the_rhythm_beyond_its_bounds() {
        var future = NOON.plus(Duration.ofDays(400));
        var entry = new ParsedEntry("1", "One", null, future, null, "", false);
        var feed = new ParsedFeed(FeedKind.RSS, "", null, List.of(entry, entry));
        var settled = after(new Visit.News(feed, new Receipt(Validators.NONE, "h", null)));
        assertEquals(NOON.plus(Duration.ofMinutes(15)), settled.nextVisit());
    }

    @Test
    void the_rhythm_follows_the_ten_latest_entries() {
        var hourly =
                java.util.stream.IntStream.range(0, 10)
                        .mapToObj(i -> NOON.minus(Duration.ofHours(i)))
                        .toList();
        var dates = new java.util.ArrayList<>(hourly);
        dates.add(NOON.minus(Duration.ofDays(3000)));
        assertEquals(Duration.ofMinutes(27), RHYTHM.of(dates, NOON));
    }
}
