package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final Gate.Seal SEAL =
            (signature, timestamp, body) -> signature.equals(timestamp + body.length);

    private final List<byte[]> inside = new ArrayList<>();

    @Test
    void what_is_proven_comes_in_as_it_was_sent() {
        var body = "a=b".getBytes(StandardCharsets.UTF_8);
        assertEquals(HttpReply.empty(), pass(new SignedCall("73", "7", body)));
        assertArrayEquals(body, inside.getFirst());
    }

    @Test
    void what_is_forged_stays_out_unread() {
        assertEquals(401, pass(new SignedCall("forged", "7", new byte[3])).status());
        assertEquals(401, pass(new SignedCall(null, "7", new byte[3])).status());
        assertEquals(401, pass(new SignedCall("73", null, new byte[3])).status());
        assertTrue(inside.isEmpty());
    }

    @Test
    void the_largest_body_is_hashed_and_one_byte_more_is_not() {
        int most = SignedCall.LARGEST_BODY;
        assertEquals(200, pass(new SignedCall("7" + most, "7", new byte[most])).status());
        int more = most + 1;
        assertEquals(413, pass(new SignedCall("7" + more, "7", new byte[more])).status());
        assertEquals(1, inside.size());
    }

    @Test
    void a_gate_without_a_key_lets_nobody_in_and_says_what_is_missing() {
        var gate = new Gate("Chat", new Gate.Headers("S", "T"), Optional.empty(), "KEY is missing");
        var reply = gate.pass(new SignedCall("73", "7", new byte[3]), _ -> HttpReply.empty());
        assertEquals(HttpReply.text(503, "Chat is not set up here: KEY is missing."), reply);
    }

    private HttpReply pass(SignedCall call) {
        var gate = new Gate("Chat", new Gate.Headers("S", "T"), Optional.of(SEAL), "");
        return gate.pass(
                call,
                body -> {
                    inside.add(body);
                    return HttpReply.empty();
                });
    }
}
