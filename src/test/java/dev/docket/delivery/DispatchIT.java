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
    void what_a_crashed_replica_held_goes_out_later_under_the_same_token() {
        var channel = new RecordingChannel(1);
        var dispatch = dispatch(channel);
        dispatch.enqueue(DIGEST);
        channel.answers(_ -> {
            throw new AssertionError("crash"); // the process ends between handing over and settling
        });
        try {
            dispatch.sendDue();
        } catch (IllegalStateException e) {
            assertTrue(String.valueOf(e.getMessage()).contains("not settled"));
        }
        channel.answers(_ -> new Outcome.Sent("ok"));
        assertEquals(0, dispatch(channel).sendDue(), "the claim has not run out");
        clock.pin(NOON.plus(Duration.ofMinutes(10)));
        assertEquals(1, dispatch(channel).sendDue());
        assertEquals(2, channel.handed().size());
        assertEquals(1, channel.handed().stream().map(Delivery::token).distinct().count());
        assertEquals(2, channel.handed().getLast().attempts());
    }

    @Test
    void a_replica_whose_claim_ran_out_cannot_settle_any_more() {
        var channel = new RecordingChannel(1);
        dispatch(channel).enqueue(DIGEST);
        channel.answers(delivery -> {
            if (delivery.attempts() == 1) {
                clock.pin(NOON.plus(Duration.ofMinutes(11)));
                dispatch(channel).sendDue();
                return new Outcome.Refused("late and wrong");
            }
            return new Outcome.Sent("ok");
        });
        dispatch(channel).sendDue();
        assertEquals(List.of(new Count("record", State.SENT, 1)), progress());
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
