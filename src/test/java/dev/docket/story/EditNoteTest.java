package dev.docket.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class EditNoteTest {

    @Test
    void it_is_kept_without_spaces_around_and_without_what_a_database_refuses() {
        var note = new EditNote(" Alena ", "\tTwo\u0000 events\n");
        assertEquals("Alena", note.editor());
        assertEquals("Two events", note.reason());
    }

    @Test
    void nobody_and_no_reason_are_refused_and_so_is_a_novel() {
        assertThrows(IllegalArgumentException.class, () -> new EditNote(" ", "Two events"));
        assertThrows(IllegalArgumentException.class, () -> new EditNote("Alena", "\u0000"));
        assertThrows(
                IllegalArgumentException.class, () -> new EditNote("A".repeat(81), "Two events"));
        assertThrows(IllegalArgumentException.class, () -> new EditNote("Alena", "x".repeat(501)));
        assertEquals(500, new EditNote("A".repeat(80), "x".repeat(500)).reason().length());
    }
}
