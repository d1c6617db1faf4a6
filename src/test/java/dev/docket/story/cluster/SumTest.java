package dev.docket.story.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.story.vector.Vector;
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
}
