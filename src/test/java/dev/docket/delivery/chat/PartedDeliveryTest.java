package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.Outcome;
import dev.docket.delivery.Outcome.Later;
import dev.docket.delivery.Outcome.Refused;
import dev.docket.delivery.Outcome.Sent;
import dev.docket.delivery.Outcome.Unanswered;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PartedDeliveryTest {

    private static final UUID DELIVERY = new UUID(1, 2);
    private static final Outcome BUSY = new Later(Instant.EPOCH, "busy");

    private final List<Duration> pauses = new ArrayList<>();
    private final PartedDelivery parts = new PartedDelivery(new FakeParts(), pauses::add);
    private final Deque<Outcome> outcomes = new ArrayDeque<>();
    private final List<Integer> posted = new ArrayList<>();

    @Test
    void all_parts_go_out_in_order_a_second_apart() throws InterruptedException {
        assertEquals(new Sent("c"), deliver(false, new Sent("a"), new Sent("b"), new Sent("c")));
        assertEquals(List.of(0, 1, 2), posted);
        assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(1)), pauses);
    }

    @Test
    void the_next_attempt_goes_on_where_the_last_one_stopped() throws InterruptedException {
        assertEquals(BUSY, deliver(false, new Sent("a"), BUSY));
        assertInstanceOf(Sent.class, deliver(false, new Sent("b"), new Sent("c")));
        assertEquals(List.of(0, 1, 1, 2), posted);
    }

    @Test
    void what_was_refused_ends_the_delivery() throws InterruptedException {
        assertEquals(new Refused("no"), deliver(false, new Refused("no")));
        assertEquals(List.of(0), posted);
    }

    @Test
    void a_lost_answer_is_not_repeated_where_it_would_double() throws InterruptedException {
        var lost = new Unanswered("reset");
        assertEquals(lost, deliver(false, new Sent("a"), lost, new Sent("c")));
        assertInstanceOf(Unanswered.class, deliver(false));
        assertEquals(List.of(0, 1, 2), posted);
    }

    @Test
    void after_a_crash_between_post_and_answer_the_rest_still_goes_out()
            throws InterruptedException {
        var store = new FakeParts();
        store.open(DELIVERY, 0);
        outcomes.addAll(List.of(new Sent("b"), new Sent("c")));
        var outcome =
                new PartedDelivery(store, pauses::add)
                        .deliver(DELIVERY, messages(), false, this::post);
        assertInstanceOf(Unanswered.class, outcome);
        assertEquals(List.of(1, 2), posted);
    }

    @Test
    void where_the_platform_knows_a_message_again_it_is_repeated() throws InterruptedException {
        var store = new FakeParts();
        store.open(DELIVERY, 0);
        outcomes.addAll(List.of(new Sent("a"), new Sent("b"), new Sent("c")));
        new PartedDelivery(store, pauses::add).deliver(DELIVERY, messages(), true, this::post);
        assertEquals(List.of(0, 1, 2), posted);
    }

    private Outcome deliver(boolean repeatable, Outcome... replies) throws InterruptedException {
        outcomes.addAll(List.of(replies));
        return parts.deliver(DELIVERY, messages(), repeatable, this::post);
    }

    private static List<ObjectNode> messages() {
        return List.of(Json.object(), Json.object(), Json.object());
    }

    private Outcome post(int part, ObjectNode message) {
        posted.add(part);
        return outcomes.remove();
    }
}
