package dev.docket.platform.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SlotsTest {

    @Test
    void a_slot_is_filled_and_escaped_for_where_it_stands() {
        var text = "To " + Slots.mark("address") + ".";
        assertEquals(
                "To o&#39;neil&amp;co.",
                Slots.fill(text, Map.of("address", "o'neil&co"), Slots::html));
    }

    @Test
    void a_value_with_signs_of_a_pattern_is_taken_as_it_is() {
        assertEquals("$1\\", Slots.fill(Slots.mark("address"), Map.of("address", "$1\\"), v -> v));
    }

    @Test
    void a_forgotten_value_is_an_error_and_never_an_empty_place() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Slots.fill(Slots.mark("address"), Map.of(), v -> v));
    }

    @Test
    void text_from_outside_can_hold_no_slot() {
        assertEquals("address", Slots.strip(Slots.mark("address")));
    }
}
