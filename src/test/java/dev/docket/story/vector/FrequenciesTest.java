package dev.docket.story.vector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FrequenciesTest {

    private final Frequencies frequencies =
            new Frequencies(new Background(Map.of("common", 200, "everywhere", 900)));

    private static double length(Vector vector) {
        double squares = 0;
        for (double weight : vector.weights()) {
            squares += weight * weight;
        }
        return Math.sqrt(squares);
    }

    @Test
    void a_vector_has_length_one_and_ascending_terms() {
        var vector = frequencies.weigh(List.of("zebra", "common", "zebra", "ant"));
        assertEquals(1, length(vector), 1e-5);
        assertArrayEquals(
                java.util.Arrays.stream(vector.terms()).sorted().toArray(), vector.terms());
    }

    @Test
    void a_rare_term_weighs_more_than_a_common_one() {
        var vector = frequencies.weigh(List.of("common", "rare"));
        assertTrue(vector.weights()[0] < vector.weights()[1]);
    }

    @Test
    void what_stands_in_an_eighth_of_all_articles_weighs_nothing() {
        assertTrue(frequencies.weigh(List.of("everywhere")).isEmpty());
    }

    @Test
    void a_term_wears_out_as_articles_bring_it() {
        double before = frequencies.weigh(List.of("fresh", "rare")).weights()[0];
        for (int i = 0; i < 50; i++) {
            frequencies.learn(Set.of("fresh"));
        }
        assertTrue(frequencies.weigh(List.of("fresh", "rare")).weights()[0] < before);
    }

    @Test
    void weights_are_whole_grains_so_that_sums_are_exact() {
        for (double weight : frequencies.weigh(List.of("a1", "b2", "b2", "c3")).weights()) {
            assertEquals(Math.rint(weight * Vector.GRAIN), weight * Vector.GRAIN);
        }
    }

    @Test
    void saying_a_word_ten_times_weighs_more_than_once_but_not_ten_times_as_much() {
        var said = new ArrayList<>(Collections.nCopies(10, "ferry"));
        said.add("lagoon");
        var weights = frequencies.weigh(said).weights();
        double times = weights[0] / weights[1];
        assertTrue(times > 1.5 && times < 5, () -> "" + times);
    }

    @Test
    void the_order_of_the_words_makes_no_difference() {
        frequencies.learn(new LinkedHashSet<>(List.of("ant", "bee", "cat")));
        var one = frequencies.weigh(List.of("cat", "ant", "bee", "ant"));
        var other = frequencies.weigh(List.of("ant", "ant", "bee", "cat"));
        assertArrayEquals(one.terms(), other.terms());
        assertArrayEquals(one.weights(), other.weights());
    }

    @Test
    void nothing_said_weighs_nothing() {
        assertTrue(frequencies.weigh(List.of()).isEmpty());
        assertTrue(frequencies.weigh(List.of("everywhere", "everywhere")).isEmpty());
    }

    @Test
    void a_term_keeps_its_number_for_ever() {
        int before = frequencies.weigh(List.of("ferry")).terms()[0];
        for (int i = 0; i < 20_000; i++) {
            frequencies.learn(Set.of("term" + i));
        }
        var after = frequencies.weigh(List.of("ferry"));
        assertEquals(before, after.terms()[0]);
        assertTrue(frequencies.size() > 20_000);
        assertEquals(1, length(after), 1e-5);
    }

    @Test
    void without_a_background_every_word_is_new_at_first_and_then_wears_out() {
        var bare = new Frequencies(Background.NONE);
        assertEquals(1, length(bare.weigh(List.of("ferry"))), 1e-5);
        for (int i = 0; i < Background.ARTICLES; i++) {
            bare.learn(Set.of("ferry"));
        }
        assertTrue(bare.weigh(List.of("ferry")).isEmpty());
    }
}
