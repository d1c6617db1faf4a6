package dev.docket.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SlugsTest {

    @Test
    void names_of_any_script_become_letters_digits_and_hyphens() {
        assertEquals("simon-willison-s-weblog-notes", Slugs.of("Simon Willison's Weblog: Notes"));
        assertEquals("zpravy-z-pristavu", Slugs.of("Zprávy z přístavu"));
        assertEquals("source", Slugs.of("!!!"));
    }

    @Test
    void a_long_name_is_cut() {
        assertEquals(48, Slugs.of("a".repeat(200)).length());
    }

    @Test
    void a_taken_slug_gets_a_number() {
        assertEquals("tide-3", Slugs.free("Tide", Set.of("tide", "tide-2")::contains));
    }
}
