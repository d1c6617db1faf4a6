package dev.docket.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.delivery.Deliveries.Count;
import dev.docket.delivery.email.MailFixture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class DispatchIT {

    private final OutboxFixture outbox = new OutboxFixture();

    @Test
    void a_digest_reaches_each_recipient_once_however_often_it_is_put_in() {
        var channel = new RecordingChannel(25);
        var dispatch = outbox.dispatch(channel);
        assertEquals(25, dispatch.enqueue(OutboxFixture.DIGEST));
        assertEquals(0, dispatch.enqueue(OutboxFixture.DIGEST));
        assertEquals(25, dispatch.sendDue());
        assertEquals(0, dispatch.sendDue());
        assertEquals(0, dispatch.enqueue(OutboxFixture.DIGEST));
        assertEquals(25, new HashSet<>(channel.handed()).size());
        assertEquals(List.of(new Count("record", State.SENT, 25)), outbox.progress());
    }

    @Test
    void two_replicas_share_the_work_and_send_nothing_twice()
            throws InterruptedException, ExecutionException {
        var channel = new RecordingChannel(200);
        outbox.dispatch(channel).enqueue(OutboxFixture.DIGEST);
        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> replica = () -> outbox.dispatch(channel).sendDue();
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
        channel.answers(
                _ -> new Outcome.Later(OutboxFixture.NOON.plusSeconds(600), "450 greylisted"));
        var dispatch = outbox.dispatch(channel);
        dispatch.enqueue(OutboxFixture.DIGEST);
        assertEquals(1, dispatch.sendDue());
        outbox.clock.pin(OutboxFixture.NOON.plusSeconds(599));
        assertEquals(0, dispatch.sendDue());
        outbox.clock.pin(OutboxFixture.NOON.plusSeconds(600));
        assertEquals(1, dispatch.sendDue());
        assertEquals("450 greylisted", outbox.deliveries.failures(9).getFirst().reason());
        outbox.clock.pin(OutboxFixture.NOON.plus(Duration.ofDays(3)));
        dispatch.sendDue();
        var failure = outbox.deliveries.failures(9).getFirst();
        assertEquals(State.REFUSED, failure.state());
        assertEquals("Given up: 450 greylisted", failure.reason());
    }

    @Test
    void a_refusal_is_final_and_kept_in_the_peers_words() {
        var channel = new RecordingChannel(1);
        channel.answers(_ -> new Outcome.Refused("550 no such user"));
        var dispatch = outbox.dispatch(channel);
        dispatch.enqueue(OutboxFixture.DIGEST);
        dispatch.sendDue();
        outbox.clock.pin(OutboxFixture.NOON.plus(Duration.ofDays(1)));
        assertEquals(0, dispatch.sendDue());
        assertEquals("550 no such user", outbox.deliveries.failures(9).getFirst().reason());
    }

    @Test
    void a_lost_answer_is_repeated_only_where_the_peer_can_tell_a_repetition() {
        var channel = new RecordingChannel(1);
        channel.answers(_ -> new Outcome.Unanswered("connection reset"));
        var dispatch = outbox.dispatch(channel);
        dispatch.enqueue(OutboxFixture.DIGEST);
        dispatch.sendDue();
        assertEquals(List.of(new Count("record", State.WAITING, 1)), outbox.progress());
        channel.neverRepeats();
        outbox.clock.pin(OutboxFixture.NOON.plusSeconds(60));
        dispatch.sendDue();
        assertEquals(List.of(new Count("record", State.UNANSWERED, 1)), outbox.progress());
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
        var dispatch = outbox.dispatch(channel);
        dispatch.enqueue(OutboxFixture.DIGEST);
        dispatch.sendDue();
        assertEquals(
                List.of(new Count("record", State.KEPT, 4), new Count("record", State.WAITING, 1)),
                outbox.progress());
    }

    @Test
    void a_delivery_of_a_digest_that_is_gone_says_so() {
        var channel = new RecordingChannel(1);
        outbox.dispatch(channel).enqueue(OutboxFixture.DIGEST);
        var other = outbox.dispatch(MailFixture.digests(), channel);
        other.sendDue();
        assertEquals(State.REFUSED, outbox.deliveries.failures(9).getFirst().state());
    }

    @Test
    void waits_double_from_a_minute_to_four_hours_until_three_days_are_over() {
        var channel = new RecordingChannel(1);
        channel.answers(_ -> new Outcome.Later(outbox.clock.instant(), "451 busy"));
        var dispatch = outbox.dispatch(channel);
        dispatch.enqueue(OutboxFixture.DIGEST);
        var waits = new ArrayList<Long>();
        while (dispatch.sendDue() == 1
                && !outbox.progress().getFirst().state().equals(State.REFUSED)) {
            var due = outbox.deliveries.failures(1).getFirst().due();
            waits.add(Duration.between(outbox.clock.instant(), due).toMinutes());
            outbox.clock.pin(due);
        }
        assertEquals(
                List.of(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 240L, 240L), waits.subList(0, 10));
        assertTrue(waits.stream().mapToLong(Long::longValue).sum() <= 3 * 24 * 60);
        assertTrue(waits.stream().mapToLong(Long::longValue).sum() > 3 * 24 * 60 - 240);
        assertEquals(waits.size() + 1, channel.handed().size());
        assertEquals("Given up: 451 busy", outbox.deliveries.failures(1).getFirst().reason());
    }

    @Test
    void a_peer_that_asks_for_more_than_we_have_is_given_up_at_once() {
        var channel = new RecordingChannel(1);
        channel.answers(_ ->
                new Outcome.Later(OutboxFixture.NOON.plus(Duration.ofDays(4)), "rate limited"));
        var dispatch = outbox.dispatch(channel);
        dispatch.enqueue(OutboxFixture.DIGEST);
        dispatch.sendDue();
        assertEquals(List.of(new Count("record", State.REFUSED, 1)), outbox.progress());
    }

    @Test
    void a_channel_that_was_switched_off_is_waited_for() {
        var channel = new RecordingChannel(2);
        outbox.dispatch(channel).enqueue(OutboxFixture.DIGEST);
        var without = outbox.dispatch();
        assertEquals(2, without.sendDue());
        assertEquals("No channel record here", outbox.deliveries.failures(1).getFirst().reason());
        outbox.clock.pin(OutboxFixture.NOON.plusSeconds(60));
        assertEquals(2, outbox.dispatch(channel).sendDue());
        assertEquals(List.of(new Count("record", State.SENT, 2)), outbox.progress());
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
        var dispatch = outbox.dispatch(channel);
        dispatch.enqueue(OutboxFixture.DIGEST);
        dispatch.sendDue();
        outbox.clock.pin(OutboxFixture.NOON.plus(Duration.ofDays(1)));
        assertEquals(0, dispatch.enqueue(OutboxFixture.DIGEST));
        assertEquals(0, dispatch.sendDue());
        assertEquals(4, outbox.progress().size(), "one of each kind");
    }
}
