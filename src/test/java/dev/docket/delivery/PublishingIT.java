package dev.docket.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.docket.digest.Digest;
import dev.docket.digest.DigestKey;
import dev.docket.digest.Digests;
import dev.docket.digest.Edition;
import dev.docket.digest.Period;
import dev.docket.platform.database.TestDatabase;
import dev.docket.platform.mail.MailConfigs;
import dev.docket.platform.time.DocketClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishingIT {

    private static final Instant NOON = Instant.parse("2026-03-16T12:00:00Z");

    private final Jdbi jdbi = TestDatabase.fresh();
    private final DocketClock clock = new DocketClock();
    private final RecordingChannel channel = new RecordingChannel(2);
    private final Shelf shelf = new Shelf();

    @BeforeEach
    void stop_the_clock() {
        clock.pin(NOON);
    }

    @Test
    void a_new_digest_goes_out_once_to_everybody() {
        shelf.put("weekly", 31, NOON);
        assertEquals(2, publishing().publishNew());
        assertEquals(0, publishing().publishNew());
    }

    @Test
    void who_comes_later_waits_for_the_next_one() {
        shelf.put("weekly", 31, NOON);
        publishing().publishNew();
        var more = new RecordingChannel(5);
        assertEquals(0, publishing(more).publishNew());
        shelf.put("weekly", 32, NOON);
        assertEquals(5, publishing(more).publishNew());
    }

    @Test
    void before_the_first_digest_there_is_nothing_to_do() {
        assertEquals(0, publishing().publishNew());
    }

    @Test
    void a_service_that_was_away_does_not_send_old_news() {
        shelf.put("weekly", 30, NOON.minus(Duration.ofDays(7)));
        shelf.put("weekly", 31, NOON.minus(Duration.ofDays(3)).minusMillis(1));
        assertEquals(0, publishing().publishNew());
        shelf.put("weekly", 32, NOON.minus(Duration.ofDays(3)));
        assertEquals(2, publishing().publishNew(), "three days old is still news");
    }

    @Test
    void each_edition_goes_out_by_itself_and_the_oldest_digest_first() {
        shelf.put("weekly", 32, NOON);
        shelf.put("weekly", 31, NOON.minus(Duration.ofDays(2)));
        shelf.put("research", 31, NOON);
        assertEquals(6, publishing().publishNew());
        dispatch(channel).sendDue();
        var digests =
                channel.handed().stream()
                        .sorted(Comparator.comparingLong(Delivery::id))
                        .map(delivery -> delivery.digest().number())
                        .toList();
        assertEquals(List.of(31, 31, 32, 32, 31, 31), digests);
    }

    @Test
    void a_crash_in_the_middle_is_made_good_and_adds_nothing_twice() {
        shelf.put("weekly", 31, NOON);
        var crashing =
                new Publishing(
                        jdbi,
                        shelf,
                        new Dispatch(jdbi, List.of(channel, new Broken()), shelf, clock, config()),
                        clock);
        assertThrows(IllegalStateException.class, crashing::publishNew);
        assertEquals(0, publishing().publishNew(), "the readers before the crash are in");
        dispatch(channel).sendDue();
        assertEquals(2, channel.handed().size());
    }

    @Test
    void the_report_counts_by_channel_and_state_and_shows_the_newest_failures() {
        shelf.put("weekly", 31, NOON);
        channel.answers(delivery ->
                delivery.recipient().address().startsWith("reader000")
                        ? new Outcome.Refused("550 unknown")
                        : new Outcome.Later(NOON, "451 busy"));
        publishing().publishNew();
        dispatch(channel).sendDue();
        var deliveries = new Deliveries(jdbi);
        var key = new DigestKey("weekly", 31);
        assertEquals(
                List.of(
                        new Deliveries.Count("record", State.REFUSED, 1),
                        new Deliveries.Count("record", State.WAITING, 1)),
                deliveries.progress(key));
        assertEquals(List.of(), deliveries.progress(new DigestKey("weekly", 30)));
        var failures = deliveries.failures(9);
        assertEquals(
                List.of("451 busy", "550 unknown"),
                failures.stream().map(Deliveries.Failure::reason).toList());
        assertEquals(NOON.plusSeconds(60), failures.getFirst().due());
        assertEquals(1, failures.getFirst().attempts());
        assertEquals(1, deliveries.failures(1).size());
    }

    @Test
    void what_waits_for_its_first_attempt_and_what_arrived_is_no_failure() {
        shelf.put("weekly", 31, NOON);
        publishing().publishNew();
        assertEquals(List.of(), new Deliveries(jdbi).failures(9));
        dispatch(channel).sendDue();
        assertEquals(List.of(), new Deliveries(jdbi).failures(9));
    }

    private Publishing publishing() {
        return publishing(channel);
    }

    private Publishing publishing(Channel to) {
        return new Publishing(jdbi, shelf, dispatch(to), clock);
    }

    private Dispatch dispatch(Channel to) {
        return new Dispatch(jdbi, List.of(to), shelf, clock, config());
    }

    private static DeliveryConfig config() {
        return MailConfigs.of(DeliveryConfig.class, Map.of());
    }

    /** Digests of two editions, the newest first. */
    private static final class Shelf implements Digests {

        private final List<Digest> digests = new ArrayList<>();

        void put(String edition, int number, Instant end) {
            var week = new Period(end.minus(Duration.ofDays(7)), end);
            digests.add(new ChangedDigest().key(edition, number).period(week).digest());
        }

        @Override
        public Optional<Digest> digest(DigestKey key) {
            return digests.stream().filter(digest -> digest.key().equals(key)).findFirst();
        }

        @Override
        public Optional<Digest> latest(String edition) {
            return recent(edition, 1).stream().findFirst();
        }

        @Override
        public List<Digest> recent(String edition, int limit) {
            return digests.stream()
                    .filter(digest -> digest.key().edition().equals(edition))
                    .sorted(Comparator.comparingInt((Digest one) -> -one.key().number()))
                    .limit(limit)
                    .toList();
        }

        @Override
        public List<Edition> editions() {
            return List.of(edition("weekly"), edition("research"));
        }

        private static Edition edition(String slug) {
            return new Edition(slug, slug, DayOfWeek.MONDAY, LocalTime.of(7, 0), ZoneOffset.UTC);
        }
    }

    /** Cannot say who gets a digest. */
    private record Broken() implements Channel {

        @Override
        public String name() {
            return "broken";
        }

        @Override
        public List<Recipient> recipients(Digest digest) {
            throw new IllegalStateException("no connection");
        }

        @Override
        public Outcome deliver(Delivery delivery, Digest digest) {
            throw new AssertionError("nobody is here");
        }
    }
}
