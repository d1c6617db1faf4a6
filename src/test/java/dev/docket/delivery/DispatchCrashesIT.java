package dev.docket.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.delivery.Deliveries.Count;
import dev.docket.digest.Digest;
import dev.docket.platform.text.Language;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a crash, a stop or a slow replica costs: time, and never a delivery. */
class DispatchCrashesIT {

    private final OutboxFixture outbox = new OutboxFixture();

    @Test
    void what_a_crashed_replica_held_goes_out_later_under_the_same_token() {
        var channel = new RecordingChannel(1);
        var dispatch = outbox.dispatch(channel);
        dispatch.enqueue(OutboxFixture.DIGEST);
        channel.answers(_ -> {
            throw new AssertionError("crash"); // the process ends between handing over and settling
        });
        try {
            dispatch.sendDue();
        } catch (IllegalStateException e) {
            assertTrue(String.valueOf(e.getMessage()).contains("not settled"));
        }
        channel.answers(_ -> new Outcome.Sent("ok"));
        assertEquals(0, outbox.dispatch(channel).sendDue(), "the claim has not run out");
        outbox.clock.pin(OutboxFixture.NOON.plus(Duration.ofMinutes(10)));
        assertEquals(1, outbox.dispatch(channel).sendDue());
        assertEquals(2, channel.handed().size());
        assertEquals(1, channel.handed().stream().map(Delivery::token).distinct().count());
        assertEquals(2, channel.handed().getLast().attempts());
    }

    @Test
    void a_replica_whose_claim_ran_out_cannot_settle_any_more() {
        var channel = new RecordingChannel(1);
        outbox.dispatch(channel).enqueue(OutboxFixture.DIGEST);
        channel.answers(delivery -> {
            if (delivery.attempts() == 1) {
                outbox.clock.pin(OutboxFixture.NOON.plus(Duration.ofMinutes(11)));
                outbox.dispatch(channel).sendDue();
                return new Outcome.Refused("late and wrong");
            }
            return new Outcome.Sent("ok");
        });
        outbox.dispatch(channel).sendDue();
        assertEquals(List.of(new Count("record", State.SENT, 1)), outbox.progress());
    }

    @Test
    void a_crash_while_a_digest_is_put_in_is_made_good_by_putting_it_in_again() {
        var one = new RecordingChannel(10);
        var broken = new BrokenChannel();
        var both = outbox.dispatch(one, broken);
        assertThrows(IllegalStateException.class, () -> both.enqueue(OutboxFixture.DIGEST));
        broken.mend();
        assertEquals(3, both.enqueue(OutboxFixture.DIGEST), "only what was missing");
        assertEquals(13, both.sendDue());
        assertEquals(10, new HashSet<>(one.handed()).size());
    }

    @Test
    void a_crash_before_anything_was_handed_over_costs_time_only() {
        var channel = new RecordingChannel(7);
        outbox.dispatch(channel).enqueue(OutboxFixture.DIGEST);
        claimAndCrash(7);
        assertEquals(0, outbox.dispatch(channel).sendDue(), "the claims have not run out");
        outbox.clock.pin(OutboxFixture.NOON.plus(Duration.ofMinutes(10)));
        assertEquals(7, outbox.dispatch(channel).sendDue());
        assertEquals(7, channel.handed().size());
        assertTrue(channel.handed().stream().allMatch(delivery -> delivery.attempts() == 2));
    }

    @Test
    void replicas_that_crash_again_and_again_lose_nobody() {
        var channel = new RecordingChannel(30);
        outbox.dispatch(channel).enqueue(OutboxFixture.DIGEST);
        for (int crash = 1; crash <= 6; crash++) {
            claimAndCrash(5 * crash);
            outbox.clock.pin(OutboxFixture.NOON.plus(Duration.ofMinutes(10L * crash)));
        }
        assertEquals(30, outbox.dispatch(channel).sendDue());
        assertEquals(30, channel.handed().stream().map(Delivery::token).distinct().count());
        assertEquals(List.of(new Count("record", State.SENT, 30)), outbox.progress());
    }

    @Test
    void a_stop_of_the_service_leaves_the_delivery_to_the_next_replica() {
        var channel = new InterruptedChannel();
        var dispatch = outbox.dispatch(channel);
        dispatch.enqueue(OutboxFixture.DIGEST);
        dispatch.sendDue();
        assertEquals(List.of(new Count("stopping", State.WAITING, 1)), outbox.progress());
        outbox.clock.pin(OutboxFixture.NOON.plus(Duration.ofMinutes(10)));
        assertEquals(1, dispatch.sendDue(), "due again when the claim has run out");
    }

    /** What a replica does that dies right after its claim. */
    private void claimAndCrash(int limit) {
        var now = outbox.clock.instant();
        outbox.jdbi
                .onDemand(DeliveryStore.class)
                .claim(now, now.plus(Duration.ofMinutes(10)), limit);
    }

    /** Its installations cannot be read at first. */
    private static final class BrokenChannel implements Channel {

        private boolean broken = true;

        void mend() {
            broken = false;
        }

        @Override
        public String name() {
            return "broken";
        }

        @Override
        public List<Recipient> recipients(Digest digest) {
            if (broken) {
                throw new IllegalStateException("no connection");
            }
            return List.of(room(1), room(2), room(3));
        }

        @Override
        public Outcome deliver(Delivery delivery, Digest digest) {
            return new Outcome.Sent("ok");
        }

        private static Recipient room(int number) {
            return new Recipient("room" + number, Language.EN);
        }
    }

    /** The service stops while it is at it. */
    private static final class InterruptedChannel implements Channel {

        @Override
        public String name() {
            return "stopping";
        }

        @Override
        public List<Recipient> recipients(Digest digest) {
            return List.of(new Recipient("one", Language.EN));
        }

        @Override
        public Outcome deliver(Delivery delivery, Digest digest) throws InterruptedException {
            throw new InterruptedException("stop");
        }
    }
}
