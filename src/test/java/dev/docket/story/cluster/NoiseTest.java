package dev.docket.story.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class NoiseTest {

    private static Kin kin(double likeness) {
        var cosines = new Kin.Cosines(likeness, likeness, likeness);
        var story = Made.cluster(1, Made.member(1));
        return new Kin(story, story.members().getFirst(), cosines, cosines, false, false);
    }

    private static Noise noise(double... likenesses) {
        return Noise.of(DoubleStream.of(likenesses).mapToObj(NoiseTest::kin).toList());
    }

    @Test
    void the_three_likest_may_be_the_story_itself_and_are_no_noise() {
        assertEquals(noise(), noise(0.9, 0.8, 0.7));
        assertEquals(noise(0.2, 0.2, 0.2, 0.1), noise(0.9, 0.8, 0.7, 0.1));
    }

    @Test
    void in_a_full_room_the_noise_is_the_mean_of_the_ten_behind_them() {
        var likely = new double[20];
        for (int i = 0; i < likely.length; i++) {
            likely[i] = i < 3 ? 1 : i < 13 ? 0.3 : 0;
        }
        assertEquals(0.3, noise(likely).mean(), 1e-9);
        assertEquals(0.015, noise(likely).deviation(), 1e-9, "all are as like as each other");
    }

    @Test
    void many_parts_of_one_story_are_no_noise_to_each_other() {
        assertEquals(noise(), noise(1, 1, 1, 1, .99, .98, .95, .92));
    }

    @Test
    void where_all_are_alike_the_noise_is_louder_than_where_none_is() {
        assertTrue(noise(.6, .6, .6, .5, .5, .5).mean() > noise(.6, .6, .6, .05, .05, .05).mean());
        assertTrue(noise().mean() > 0, "an empty room is taken for a usual one");
    }

    @Test
    void some_like_and_some_unlike_deviate_more_than_all_the_same() {
        var same = noise(.9, .9, .9, .2, .2, .2, .2, .2, .2, .2, .2, .2, .2);
        var mixed = noise(.9, .9, .9, .4, .4, .4, .4, .4, 0, 0, 0, 0, 0);
        assertEquals(same.mean(), mixed.mean(), 1e-9);
        assertTrue(mixed.deviation() > same.deviation());
    }
}
