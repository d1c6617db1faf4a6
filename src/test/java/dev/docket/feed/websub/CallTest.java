package dev.docket.feed.websub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallTest {

    private static final String TOPIC = "https://tide.example/feed";

    @Test
    void each_mode_takes_what_belongs_to_it() {
        assertEquals(
                Optional.of(new Call.Subscribe(TOPIC, "c", "60")),
                Call.of("subscribe", TOPIC, "c", "r", "60"));
        assertEquals(
                Optional.of(new Call.Unsubscribe(TOPIC, "c")),
                Call.of("unsubscribe", TOPIC, "c", null, "60"));
        assertEquals(
                Optional.of(new Call.Denied(TOPIC, "r")), Call.of("denied", TOPIC, "c", "r", null));
    }

    @Test
    void half_a_call_is_none() {
        assertTrue(Call.of(null, TOPIC, "c", null, null).isEmpty());
        assertTrue(Call.of("subscribe", null, "c", null, "60").isEmpty());
        assertTrue(Call.of("subscribe", TOPIC, null, null, "60").isEmpty());
        assertTrue(Call.of("unsubscribe", TOPIC, "", null, null).isEmpty());
        assertTrue(Call.of("publish", TOPIC, "c", null, null).isEmpty());
        assertTrue(Call.of("Subscribe", TOPIC, "c", null, null).isEmpty());
    }

    @Test
    void a_challenge_of_any_length_is_not_echoed() {
        assertTrue(Call.of("subscribe", TOPIC, "c".repeat(1_000), null, "1").isPresent());
        assertTrue(Call.of("subscribe", TOPIC, "c".repeat(1_001), null, "1").isEmpty());
    }
}
