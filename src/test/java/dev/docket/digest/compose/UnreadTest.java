package dev.docket.digest.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.docket.platform.text.Language;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class UnreadTest {

    private static String note(Language language, String... sources) {
        return Objects.requireNonNull(Unread.note(List.of(sources))).in(language);
    }

    @Test
    void where_all_was_read_nothing_is_said() {
        assertNull(Unread.note(List.of()));
    }

    @Test
    void up_to_five_sources_are_named() {
        assertEquals(
                "Could not be read to the end: Harbour Notes, 港口.",
                note(Language.EN, "Harbour Notes", "港口"));
        assertEquals(
                "Tyto zdroje se nepodařilo přečíst až do konce týdne: A, B, C, D, E.",
                note(Language.CS, "A", "B", "C", "D", "E"));
    }

    @Test
    void of_many_the_rest_is_counted() {
        assertEquals(
                "Could not be read to the end: A, B, C, D, E and 1 other source.",
                note(Language.EN, "A", "B", "C", "D", "E", "F"));
        assertEquals(
                "Tyto zdroje se nepodařilo přečíst až do konce týdne: A, B, C, D, E a 3 další.",
                note(Language.CS, "A", "B", "C", "D", "E", "F", "G", "H"));
        assertEquals(
                "Tych źródeł nie udało się przeczytać do końca tygodnia: A, B, C, D, E i 2 inne.",
                note(Language.PL, "A", "B", "C", "D", "E", "F", "G"));
    }
}
