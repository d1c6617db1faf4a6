package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpsTest {

    private static final Exchange TAKEN = Replies.answered(200, "ok");
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final List<Duration> pauses = new ArrayList<>();
    private final Deque<Exchange> exchanges = new ArrayDeque<>();
    private final List<Integer> sent = new ArrayList<>();
    private final FollowUps followUps = new FollowUps(pauses::add);

    @Test
    void all_messages_go_out_in_order_and_at_once() {
        assertTrue(send(TAKEN, Replies.answered(204, ""), TAKEN));
        assertEquals(List.of(0, 1, 2), sent);
        assertEquals(List.of(), pauses);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 429, 500, 502, 503})
    void what_may_pass_is_tried_again_after_a_second(int status) {
        assertTrue(send(TAKEN, Replies.answered(status, ""), TAKEN, TAKEN));
        assertEquals(List.of(0, 1, 1, 2), sent);
        assertEquals(List.of(SECOND), pauses);
    }

    @Test
    void a_rate_limit_is_kept_and_not_for_ever() {
        assertTrue(
                send(
                        Replies.answered(429, "", "7"),
                        Replies.answered(429, "{\"retry_after\":2.5}"),
                        Replies.answered(429, "", "3600"),
                        TAKEN,
                        TAKEN,
                        TAKEN));
        assertEquals(
                List.of(Duration.ofSeconds(7), Duration.ofMillis(2_500), Duration.ofSeconds(30)),
                pauses);
    }

    @Test
    void a_platform_that_cannot_be_reached_is_called_four_times() {
        var gone = new Exchange.Unreached("refused");
        assertFalse(send(gone, gone, gone, gone));
        assertEquals(List.of(0, 0, 0, 0), sent);
        assertEquals(List.of(SECOND, SECOND, SECOND), pauses);
    }

    @Test
    void what_may_have_arrived_is_not_sent_twice_and_nothing_after_it() {
        assertFalse(send(TAKEN, new Exchange.Lost("reset")));
        assertEquals(List.of(0, 1), sent);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 401, 403, 410})
    void after_a_refusal_nothing_follows(int status) {
        assertFalse(send(Replies.answered(status, "used_url")));
        assertEquals(List.of(0), sent);
        assertEquals(List.of(), pauses);
    }

    @Test
    void a_stop_of_the_service_ends_it_and_stays_known() {
        var stopped =
                new FollowUps(_ -> {
                    throw new InterruptedException("stop");
                });
        assertFalse(stopped.send(messages(), _ -> Replies.answered(503, "")));
        assertTrue(Thread.interrupted(), "the thread still knows");
    }

    private boolean send(Exchange... replies) {
        exchanges.addAll(List.of(replies));
        return followUps.send(
                messages(),
                message -> {
                    sent.add(message.path("number").asInt());
                    return exchanges.remove();
                });
    }

    private static List<ObjectNode> messages() {
        return List.of(
                Json.object().put("number", 0),
                Json.object().put("number", 1),
                Json.object().put("number", 2));
    }
}
