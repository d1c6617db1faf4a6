package dev.docket.cli.bench.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EventTest {

    private static final Instant MONDAY = Instant.parse("2026-01-05T00:00:00Z");

    private final Vocabulary makers = Vocabulary.of(50, 3);
    private final Vocabulary rare = Vocabulary.of(500, 2);

    private Event event(int number) {
        return Event.number(number, MONDAY, makers, rare);
    }

    @Test
    void a_number_is_the_same_event_each_time() {
        assertEquals(event(12), event(12));
        assertNotEquals(event(12).words(), event(13).words());
    }

    @Test
    void maker_and_product_are_written_as_names() {
        for (int i = 0; i < 100; i++) {
            assertTrue(event(i).maker().matches("[A-Z][a-z]+"), event(i).maker());
            var product = event(i).product();
            assertTrue(product.matches("[A-Z][a-z]+ [1-9]\\.[0-9]"), product);
        }
    }

    @Test
    void it_is_told_in_words_of_its_own() {
        var random = new SplittableRandom(1);
        var told = new TreeSet<String>();
        for (int i = 0; i < 500; i++) {
            told.add(event(4).word(random));
        }
        assertEquals(new TreeSet<>(event(4).words()), told, "each of them, and no other");
    }
}
