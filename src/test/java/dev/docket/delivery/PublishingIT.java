package dev.docket.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.docket.delivery.chat.FakeDigests;
import dev.docket.digest.Digest;
import dev.docket.digest.DigestKey;
import dev.docket.digest.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishingIT {

    private final OutboxFixture outbox = new OutboxFixture();
    private final RecordingChannel channel = new RecordingChannel(2);
    private final FakeDigests shelf = new FakeDigests().clear();

    @Test
    void a_new_digest_goes_out_once_to_everybody() {
        put("weekly", 31, OutboxFixture.NOON);
        assertEquals(2, publishing().publishNew());
        assertEquals(0, publishing().publishNew());
    }

    @Test
    void who_comes_later_waits_for_the_next_one() {
        put("weekly", 31, OutboxFixture.NOON);
        publishing().publishNew();
        var more = new RecordingChannel(5);
        assertEquals(0, publishing(more).publishNew());
        put("weekly", 32, OutboxFixture.NOON);
        assertEquals(5, publishing(more).publishNew());
    }

    @Test
    void before_the_first_digest_there_is_nothing_to_do() {
        assertEquals(0, publishing().publishNew());
    }

    @Test
    void a_service_that_was_away_does_not_send_old_news() {
        put("weekly", 30, OutboxFixture.NOON.minus(Duration.ofDays(7)));
        put("weekly", 31, OutboxFixture.NOON.minus(Duration.ofDays(3)).minusMillis(1));
        assertEquals(0, publishing().publishNew());
        put("weekly", 32, OutboxFixture.NOON.minus(Duration.ofDays(3)));
        assertEquals(2, publishing().publishNew(), "three days old is still news");
    }

    @Test
    void each_edition_goes_out_by_itself_and_the_oldest_digest_first() {
        put("weekly", 31, OutboxFixture.NOON.minus(Duration.ofDays(2)));
        put("weekly", 32, OutboxFixture.NOON);
        put("research", 31, OutboxFixture.NOON);
        assertEquals(6, publishing().publishNew());
        outbox.dispatch(shelf, channel).sendDue();
        var digests =
                channel.handed().stream()
                        .sorted(Comparator.comparingLong(Delivery::id))
                        .map(delivery -> delivery.digest().number())
                        .toList();
        assertEquals(List.of(31, 31, 32, 32, 31, 31), digests);
    }

    @Test
    void a_crash_in_the_middle_is_made_good_and_adds_nothing_twice() {
        put("weekly", 31, OutboxFixture.NOON);
        var crashing = publishing(channel, new Broken());
        assertThrows(IllegalStateException.class, crashing::publishNew);
        assertEquals(0, publishing().publishNew(), "the readers before the crash are in");
        outbox.dispatch(shelf, channel).sendDue();
        assertEquals(2, channel.handed().size());
    }

    @Test
    void the_report_counts_by_channel_and_state_and_shows_the_newest_failures() {
        put("weekly", 31, OutboxFixture.NOON);
        channel.answers(delivery ->
                delivery.recipient().address().startsWith("reader000")
                        ? new Outcome.Refused("550 unknown")
                        : new Outcome.Later(OutboxFixture.NOON, "451 busy"));
        publishing().publishNew();
        outbox.dispatch(shelf, channel).sendDue();
        var key = new DigestKey("weekly", 31);
        assertEquals(
                List.of(
                        new Deliveries.Count("record", State.REFUSED, 1),
                        new Deliveries.Count("record", State.WAITING, 1)),
                outbox.deliveries.progress(key));
        assertEquals(List.of(), outbox.deliveries.progress(new DigestKey("weekly", 30)));
        var failures = outbox.deliveries.failures(9);
        assertEquals(
                List.of("451 busy", "550 unknown"),
                failures.stream().map(Deliveries.Failure::reason).toList());
        assertEquals(OutboxFixture.NOON.plusSeconds(60), failures.getFirst().due());
        assertEquals(1, failures.getFirst().attempts());
        assertEquals(1, outbox.deliveries.failures(1).size());
    }

    @Test
    void what_waits_for_its_first_attempt_and_what_arrived_is_no_failure() {
        put("weekly", 31, OutboxFixture.NOON);
        publishing().publishNew();
        assertEquals(List.of(), outbox.deliveries.failures(9));
        outbox.dispatch(shelf, channel).sendDue();
        assertEquals(List.of(), outbox.deliveries.failures(9));
    }

    private void put(String edition, int number, Instant end) {
        var week = new Period(end.minus(Duration.ofDays(7)), end);
        shelf.add(new ChangedDigest().key(edition, number).period(week).digest());
    }

    private Publishing publishing() {
        return publishing(channel);
    }

    private Publishing publishing(Channel... to) {
        return new Publishing(outbox.jdbi, shelf, outbox.dispatch(shelf, to), outbox.clock);
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
