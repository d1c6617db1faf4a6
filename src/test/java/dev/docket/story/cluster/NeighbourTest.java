package dev.docket.story.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Who stands next to a story, and which of two goes into the other. */
class NeighbourTest {

    private static Neighbour neighbour(long id, double likeness) {
        return new Neighbour(Made.cluster(id, Made.member(1)), likeness);
    }

    private static double noise(double... likenesses) {
        return Neighbour.noise(
                DoubleStream.of(likenesses).mapToObj(likely -> neighbour(1, likely)).toList());
    }

    @Test
    void the_likest_come_first_and_the_older_of_equals() {
        var sorted =
                new ArrayList<>(List.of(neighbour(9, 0.2), neighbour(4, 0.5), neighbour(2, 0.2)));
        sorted.sort(Neighbour.LIKEST);
        assertEquals(List.of(4L, 2L, 9L), sorted.stream().map(n -> n.cluster().id()).toList());
    }

    @Test
    void the_three_likest_may_be_the_story_itself_and_are_no_noise() {
        assertEquals(noise(), noise(0.9, 0.8, 0.7), 1e-9);
        assertEquals(noise(0.1, 0.1, 0.1, 0.1), noise(0.9, 0.8, 0.7, 0.1), 1e-9);
    }

    @Test
    void in_a_full_room_the_noise_is_the_mean_of_the_ten_behind_them() {
        var likely = new double[20];
        for (int i = 0; i < likely.length; i++) {
            likely[i] = i < 3 ? 1 : i < 13 ? 0.3 : 0;
        }
        assertEquals(0.3, noise(likely), 1e-9);
    }

    @Test
    void where_all_are_alike_the_noise_is_louder_than_where_none_is() {
        assertTrue(noise(.6, .6, .6, .6, .6, .6) > noise(.6, .6, .6, .05, .05, .05));
        assertTrue(noise() > 0, "an empty room is taken for a usual one");
    }

    @Test
    void the_smaller_story_goes_into_the_larger() {
        var large = Made.cluster(7, Made.member(1), Made.member(1));
        var small = Made.cluster(3, Made.member(1));
        assertSame(large, Pair.of(large, new Neighbour(small, 0.5)).larger());
        assertSame(large, Pair.of(small, new Neighbour(large, 0.5)).larger());
    }

    @Test
    void of_equally_large_ones_the_younger_goes_into_the_older() {
        var older = Made.cluster(3, Made.member(1));
        var younger = Made.cluster(7, Made.member(1));
        assertSame(older, Pair.of(younger, new Neighbour(older, 0.5)).larger());
        assertSame(older, Pair.of(older, new Neighbour(younger, 0.5)).larger());
    }

    @Test
    void pairs_merge_in_one_order_whoever_found_them() {
        var one = Made.cluster(1, Made.member(1));
        var two = Made.cluster(2, Made.member(1));
        var three = Made.cluster(3, Made.member(1));
        var strong = Pair.of(three, new Neighbour(two, 0.9));
        var weak = Pair.of(one, new Neighbour(two, 0.4));
        var later = Pair.of(three, new Neighbour(one, 0.4));
        var sorted = new ArrayList<>(List.of(later, weak, strong));
        sorted.sort(Pair.LIKEST);
        assertEquals(List.of(strong, weak, later), sorted);
        assertEquals(
                0,
                Pair.LIKEST.compare(
                        Pair.of(one, new Neighbour(two, 0.4)),
                        Pair.of(two, new Neighbour(one, 0.4))));
    }
}
