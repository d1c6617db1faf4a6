package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExchangeTest {

    @Test
    void only_what_was_answered_with_success_is_taken() {
        assertTrue(Replies.answered(200, "").isTaken());
        assertTrue(Replies.answered(204, "").isTaken());
        assertFalse(Replies.answered(199, "").isTaken());
        assertFalse(Replies.answered(302, "").isTaken());
        assertFalse(new Exchange.Lost("reset").isTaken());
        assertFalse(new Exchange.Unreached("refused").isTaken());
    }

    @Test
    void a_log_line_shows_the_beginning_of_a_long_answer_and_no_torn_pair() {
        assertEquals("400 no", Replies.answered(400, "no").describe());
        assertEquals(
                "400 " + "🤖".repeat(199) + "…",
                Replies.answered(400, "🤖".repeat(900)).describe());
        assertEquals("reset", new Exchange.Lost("reset").describe());
        assertEquals("refused", new Exchange.Unreached("refused").describe());
    }
}
