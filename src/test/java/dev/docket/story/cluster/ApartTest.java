package dev.docket.story.cluster;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ApartTest {

    private final Apart apart = new Apart();

    private static Cluster story(long... documents) {
        return Made.cluster(
                documents[0],
                Arrays.stream(documents).mapToObj(ApartTest::member).toArray(Member[]::new));
    }

    private static Member member(long id) {
        var plain = Made.member(1);
        return new Member(
                id,
                plain.tongue(),
                plain.source(),
                plain.date(),
                plain.versions(),
                plain.addresses(),
                plain.figures(),
                plain.vectors(),
                plain.number());
    }

    private void learn(List<Long> went, List<Long> left, List<Long> met) {
        apart.learn(new Regrouping(1, 2, went, left, met));
    }

    @Test
    void nothing_is_apart_to_begin_with_nor_after_a_merge_of_the_clustering() {
        assertFalse(apart.keeps(story(1), story(2)));
        learn(List.of(1L, 2L), List.of(), List.of());
        assertFalse(apart.keeps(story(1), story(2)));
    }

    @Test
    void one_pair_keeps_two_stories_apart_from_either_side() {
        learn(List.of(2L, 3L), List.of(1L), List.of());
        assertTrue(apart.keeps(story(1, 8), story(9, 3)));
        assertTrue(apart.keeps(story(9, 3), story(1, 8)));
        assertFalse(apart.keeps(story(2), story(3)), "they went together");
        assertFalse(apart.keeps(story(8), story(9)), "nobody spoke of them");
    }

    @Test
    void what_is_put_together_later_is_apart_no_longer_and_the_other_way_round() {
        learn(List.of(2L), List.of(1L), List.of());
        learn(List.of(2L), List.of(), List.of(1L));
        assertFalse(apart.keeps(story(1), story(2)));
        learn(List.of(1L), List.of(2L), List.of());
        assertTrue(apart.keeps(story(1), story(2)));
    }

    @Test
    void other_pairs_stay_apart() {
        learn(List.of(3L), List.of(1L, 2L), List.of());
        learn(List.of(3L), List.of(), List.of(2L));
        assertTrue(apart.keeps(story(1), story(3)));
        assertFalse(apart.keeps(story(2), story(3)));
    }

    @Test
    void what_is_said_of_one_pair_changes_nothing_for_another_of_the_same_documents() {
        learn(List.of(3L), List.of(1L, 2L), List.of(4L));
        assertTrue(apart.keeps(story(4, 1), story(3)));
        learn(List.of(3L), List.of(4L), List.of(1L));
        assertFalse(apart.keeps(story(1), story(3)));
        assertTrue(apart.keeps(story(2), story(3)), "as was said at first");
        assertTrue(apart.keeps(story(4), story(3)));
    }

    @Test
    void a_large_story_is_cut_in_half_without_counting_pairs() {
        var half = LongStream.rangeClosed(1, 50_000).boxed().toList();
        var other = LongStream.rangeClosed(50_001, 100_000).boxed().toList();
        learn(half, other, List.of());
        assertTrue(apart.keeps(story(1, 2, 3), story(99_999)));
        assertFalse(apart.keeps(story(1), story(50_000)));
    }
}
