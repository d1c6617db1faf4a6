package dev.docket.story.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.story.vector.Background;
import dev.docket.story.vector.Frequencies;
import dev.docket.story.vector.Vector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SumTest {

    private static final Vector ONE = new Vector(new int[] {1, 4}, new double[] {0.5, 0.25});
    private static final Vector TWO =
            new Vector(new int[] {0, 4, 9}, new double[] {0.125, 0.5, 0.5});

    private static double length(Vector... vectors) {
        var sum = new Sum();
        for (var vector : vectors) {
            sum.add(vector);
        }
        return sum.length();
    }

    @Test
    void the_length_is_that_of_the_sum() {
        double squares = 0.125 * 0.125 + 0.5 * 0.5 + 0.75 * 0.75 + 0.5 * 0.5;
        assertEquals(Math.sqrt(squares), length(ONE, TWO));
    }

    @Test
    void the_order_of_adding_makes_no_difference() {
        assertEquals(length(ONE, TWO, ONE), length(ONE, ONE, TWO));
    }

    @Test
    void nothing_added_changes_nothing() {
        var sum = new Sum();
        sum.add(Vector.EMPTY);
        assertTrue(sum.isEmpty());
        assertEquals(length(ONE), length(ONE, Vector.EMPTY));
    }

    private static double asked(Sum sum, int... terms) {
        var index = new Index();
        int place = index.add(Made.member(terms));
        sum.ask(index, Field.ALL, 100);
        return index.dot(Field.ALL, place) * Math.sqrt(terms.length);
    }

    @Test
    void asking_the_index_multiplies_what_both_hold() {
        var sum = new Sum();
        sum.add(ONE);
        sum.add(TWO);
        assertEquals(0.75, asked(sum, 4), 1e-9);
        assertEquals(0.75 + 0.125, asked(sum, 0, 4), 1e-9);
        assertEquals(0, asked(sum, 2, 3), 1e-9);
    }

    @Test
    void a_vector_that_was_added_stays_as_it_was() {
        var before = ONE.weights().clone();
        var sum = new Sum();
        sum.add(ONE);
        sum.add(ONE);
        sum.add(TWO);
        assertArrayEquals(before, ONE.weights());
        assertEquals(length(ONE, ONE, TWO), sum.length());
    }

    @Test
    void twice_the_same_is_twice_as_long() {
        assertEquals(2 * length(TWO), length(TWO, TWO), 1e-12);
    }

    @Test
    void any_order_of_many_weights_comes_to_the_same_to_the_last_bit() {
        var frequencies = new Frequencies(Background.NONE);
        var vectors = new ArrayList<Vector>();
        for (int i = 0; i < 40; i++) {
            vectors.add(frequencies.weigh(List.of("a" + i % 7, "b" + i % 5, "c" + i, "a1")));
        }
        double forward = length(vectors.toArray(Vector[]::new));
        Collections.reverse(vectors);
        assertEquals(forward, length(vectors.toArray(Vector[]::new)));
        Collections.shuffle(vectors, new Random(3));
        assertEquals(forward, length(vectors.toArray(Vector[]::new)));
    }
}
