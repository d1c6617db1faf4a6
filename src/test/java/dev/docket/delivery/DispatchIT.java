package dev.docket.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.delivery.Deliveries.Count;
import dev.docket.delivery.email.MailFixture;
import dev.docket.digest.Digest;
import dev.docket.digest.SampleDigest;
import dev.docket.platform.database.TestDatabase;
import dev.docket.platform.mail.MailConfigs;
import dev.docket.platform.time.DocketClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DispatchIT {

    private static final Instant NOON = Instant.parse("2026-03-16T12:00:00Z");
    private static final Digest DIGEST = SampleDigest.digest();

    private final Jdbi jdbi = TestDatabase.fresh();
    private final DocketClock clock = new DocketClock();
    private final Deliveries deliveries = new Deliveries(jdbi);

    @BeforeEach
    void stop_the_clock() {
        clock.pin(NOON);
    }

    @Test
    void a_digest_reaches_each_recipient_once_however_often_it_is_put_in() {
        var channel = new RecordingChannel(25);
        var dispatch = dispatch(channel);
        assertEquals(25, dispatch.enqueue(DIGEST));
        assertEquals(0, dispatch.enqueue(DIGEST));
        assertEquals(25, dispatch.sendDue());
        assertEquals(0, dispatch.sendDue());
        assertEquals(0, dispatch.enqueue(DIGEST));
        assertEquals(25, new HashSet<>(channel.handed()).size());
        assertEquals(List.of(new Count("record", State.SENT, 25)), progress());
    }

    @Test
    void two_replicas_share_the_work_and_send_nothing_twice()
            throws InterruptedException, ExecutionException {
        var channel = new RecordingChannel(200);
        dispatch(channel).enqueue(DIGEST);
        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> replica = () -> dispatch(channel).sendDue();
            int sent = 0;
            for (var done : replicas.invokeAll(List.of(replica, replica, replica))) {
                sent += done.get();
            }
            assertEquals(200, sent);
        }
        assertEquals(200, channel.handed().stream().map(Delivery::id).distinct().count());
    }

    @Test
    void a_busy_peer_is_asked_again_when_it_said_and_given_up_in_the_end() {
        var channel = new RecordingChannel(1);
        channel.answers(_ -> new Outcome.Later(NOON.plusSeconds(600), "450 greylisted"));
        var dispatch = dispatch(channel);
        dispatch.enqueue(DIGEST);
        assertEquals(1, dispatch.sendDue());
        clock.pin(NOON.plusSeconds(599));
        assertEquals(0, dispatch.sendDue());
        clock.pin(NOON.plusSeconds(600));
        assertEquals(1, dispatch.sendDue());
        assertEquals("450 greylisted", deliveries.failures(9).getFirst().reason());
        clock.pin(NOON.plus(Duration.ofDays(3)));
        dispatch.sendDue();
        var failure = deliveries.failures(9).getFirst();
        assertEquals(State.REFUSED, failure.state());
        assertEquals("Given up: 450 greylisted", failure.reason());
    }

    @Test
    void a_refusal_is_final_and_kept_in_the_peers_words() {
        var channel = new RecordingChannel(1);
        channel.answers(_ -> new Outcome.Refused("550 no such user"));
        var dispatch = dispatch(channel);
        dispatch.enqueue(DIGEST);
        dispatch.sendDue();
        clock.pin(NOON.plus(Duration.ofDays(1)));
        assertEquals(0, dispatch.sendDue());
        assertEquals("550 no such user", deliveries.failures(9).getFirst().reason());
    }

    @Test
    void a_lost_answer_is_repeated_only_where_the_peer_can_tell_a_repetition() {
        var channel = new RecordingChannel(1);
        channel.answers(_ -> new Outcome.Unanswered("connection reset"));
        var dispatch = dispatch(channel);
        dispatch.enqueue(DIGEST);
        dispatch.sendDue();
        assertEquals(List.of(new Count("record", State.WAITING, 1)), progress());
        channel.neverRepeats();
        clock.pin(NOON.plusSeconds(60));
        dispatch.sendDue();
        assertEquals(List.of(new Count("record", State.UNANSWERED, 1)), progress());
    }

    @Test
    void an_error_of_ours_costs_one_delivery_some_time_and_the_others_nothing() {
        var channel = new RecordingChannel(5);
        channel.answers(delivery -> {
            if (delivery.recipient().address().startsWith("reader002")) {
                throw new IllegalStateException("broken");
            }
            return new Outcome.Kept("kept in the outbox");
        });
        var dispatch = dispatch(channel);
        dispatch.enqueue(DIGEST);
        dispatch.sendDue();
        assertEquals(
                List.of(new Count("record", State.KEPT, 4), new Count("record", State.WAITING, 1)),
                progress());
    }

    @Test
    void a_delivery_of_a_digest_that_is_gone_says_so() {
        var channel = new RecordingChannel(1);
        dispatch(channel).enqueue(DIGEST);
        var other = new Dispatch(jdbi, List.of(channel), MailFixture.digests(), clock, config());
        other.sendDue();
        assertEquals(State.REFUSED, deliveries.failures(9).getFirst().state());
    }

    @Test
    void waits_double_from_a_minute_to_four_hours_until_three_days_are_over() {
        var channel = new RecordingChannel(1);
        channel.answers(_ -> new Outcome.Later(clock.instant(), "451 busy"));
        var dispatch = dispatch(channel);
        dispatch.enqueue(DIGEST);
        var waits = new ArrayList<Long>();
        while (dispatch.sendDue() == 1 && !progress().getFirst().state().equals(State.REFUSED)) {
            var due = deliveries.failures(1).getFirst().due();
            waits.add(Duration.between(clock.instant(), due).toMinutes());
            clock.pin(due);
        }
        assertEquals(
                List.of(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 240L, 240L), waits.subList(0, 10));
        assertTrue(waits.stream().mapToLong(Long::longValue).sum() <= 3 * 24 * 60);
        assertTrue(waits.stream().mapToLong(Long::longValue).sum() > 3 * 24 * 60 - 240);
        assertEquals(waits.size() + 1, channel.handed().size());
        assertEquals("Given up: 451 busy", deliveries.failures(1).getFirst().reason());
    }

    @Test
    void a_peer_that_asks_for_more_than_we_have_is_given_up_at_once() {
        var channel = new RecordingChannel(1);
        channel.answers(_ -> new Outcome.Later(NOON.plus(Duration.ofDays(4)), "rate limited"));
        var dispatch = dispatch(channel);
        dispatch.enqueue(DIGEST);
        dispatch.sendDue();
        assertEquals(List.of(new Count("record", State.REFUSED, 1)), progress());
    }

    @Test
    void a_channel_that_was_switched_off_is_waited_for() {
        var channel = new RecordingChannel(2);
        dispatch(channel).enqueue(DIGEST);
        var without = new Dispatch(jdbi, List.of(), MailFixture.digests(DIGEST), clock, config());
        assertEquals(2, without.sendDue());
        assertEquals("No channel record here", deliveries.failures(1).getFirst().reason());
        clock.pin(NOON.plusSeconds(60));
        assertEquals(2, dispatch(channel).sendDue());
        assertEquals(List.of(new Count("record", State.SENT, 2)), progress());
    }

    @Test
    void a_settled_delivery_is_never_handed_over_again() {
        var channel = new RecordingChannel(4);
        channel.answers(delivery ->
                switch (delivery.recipient().address().charAt(8)) {
                    case '0' -> new Outcome.Sent("ok");
                    case '1' -> new Outcome.Kept("kept");
                    case '2' -> new Outcome.Refused("no");
                    default -> new Outcome.Unanswered("lost");
                });
        channel.neverRepeats();
        var dispatch = dispatch(channel);
        dispatch.enqueue(DIGEST);
        dispatch.sendDue();
        clock.pin(NOON.plus(Duration.ofDays(1)));
        assertEquals(0, dispatch.enqueue(DIGEST));
        assertEquals(0, dispatch.sendDue());
        assertEquals(4, progress().size(), "one of each kind");
    }

    private List<Count> progress() {
        return deliveries.progress(DIGEST.key());
    }

    private Dispatch dispatch(Channel channel) {
        return new Dispatch(jdbi, List.of(channel), MailFixture.digests(DIGEST), clock, config());
    }

    private static DeliveryConfig config() {
        return MailConfigs.of(DeliveryConfig.class, Map.of());
    }
}
