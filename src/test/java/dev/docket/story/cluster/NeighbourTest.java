package dev.docket.story.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who stands next to a story, and which of two goes into the other. */
class NeighbourTest {

    private static Neighbour neighbour(long id, double probability) {
        return new Neighbour(Made.cluster(id, Made.member(1)), probability);
    }

    @Test
    void the_likeliest_come_first_and_the_older_of_equals() {
        var sorted =
                new ArrayList<>(List.of(neighbour(9, 0.2), neighbour(4, 0.5), neighbour(2, 0.2)));
        sorted.sort(Neighbour.LIKELIEST);
        assertEquals(List.of(4L, 2L, 9L), sorted.stream().map(n -> n.cluster().id()).toList());
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
        sorted.sort(Pair.LIKELIEST);
        assertEquals(List.of(strong, weak, later), sorted);
        assertEquals(
                0,
                Pair.LIKELIEST.compare(
                        Pair.of(one, new Neighbour(two, 0.4)),
                        Pair.of(two, new Neighbour(one, 0.4))));
    }
}
