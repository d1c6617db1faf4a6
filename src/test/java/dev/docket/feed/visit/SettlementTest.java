package dev.docket.feed.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
