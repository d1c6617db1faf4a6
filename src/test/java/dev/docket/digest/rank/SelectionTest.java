package dev.docket.digest.rank;

import static dev.docket.digest.rank.Candidates.SUNDAY;
import static dev.docket.digest.rank.Candidates.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.verdict.Label;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final Limits TEN = new Limits(10, 3, 20);

    private static Ranked ranked(Candidate candidate) {
        return new Ranked(
                candidate,
                new Relevance(true, List.of()),
                Score.of(candidate, 1, SUNDAY),
                History.bag(candidate));
    }

    private static List<Long> ids(List<Ranked> chosen) {
        return chosen.stream().map(ranked -> ranked.candidate().story().id()).toList();
    }

    private static List<Ranked> distinctStories(int count) {
        var stories = new ArrayList<Ranked>();
        for (int i = 1; i <= count; i++) {
            stories.add(
                    ranked(story(i, "Name" + i).saying("Text" + i).by("Lab" + i, 3).candidate()));
        }
        return stories;
    }

    @Test
    void takes_at_most_ten() {
        assertEquals(10, Selection.of(distinctStories(30), TEN).size());
    }

    @Test
    void the_order_in_which_candidates_come_makes_no_difference() {
        var stories = distinctStories(30);
        var expected = ids(Selection.of(stories, TEN));
        for (int seed = 0; seed < 5; seed++) {
            var shuffled = new ArrayList<>(stories);
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(expected, ids(Selection.of(shuffled, TEN)));
        }
    }

    @Test
    void one_organisation_gets_three_stories_at_most() {
        var stories = distinctStories(4);
        for (int i = 100; i < 110; i++) {
            stories.add(ranked(story(i, "Same" + i).by("Giant", 3).candidate()));
        }
        long ofGiant = ids(Selection.of(stories, TEN)).stream().filter(id -> id >= 100).count();
        assertEquals(3, ofGiant);
    }

    @Test
    void what_several_tell_is_of_no_single_source() {
        var stories = new ArrayList<Ranked>();
        for (int i = 1; i <= 8; i++) {
            stories.add(ranked(story(i, "Shared" + i).by("Gazette", 2).by("X" + i, 2).candidate()));
        }
        assertEquals(8, Selection.of(stories, TEN).size());
    }

    @Test
    void one_source_alone_fills_four_tenths_at_most() {
        var stories = new ArrayList<Ranked>();
        for (int i = 1; i <= 8; i++) {
            stories.add(ranked(story(i, "Alone" + i).by("Gazette", 2).candidate()));
        }
        assertEquals(4, Selection.of(stories, TEN).size());
    }

    @Test
    void never_pads_with_stories_below_the_least_score() {
        var weak = ranked(story(1, "Rumour").by("Blog", 1).ruled(Label.UNPROVEN));
        assertTrue(weak.score().total() < 20, weak::toString);
        assertTrue(Selection.of(List.of(weak), TEN).isEmpty());
    }

    @Test
    void a_story_from_another_language_gets_in_when_there_is_one() {
        var stories = distinctStories(12);
        var chinese = story(50, "模型").in("zh").saying("开源模型权重").by("Ji", 2);
        stories.add(ranked(chinese.by("Qi", 2).candidate()));
        assertTrue(ids(Selection.of(stories, TEN)).contains(50L));
    }

    @Test
    void two_themes_at_least_when_there_are_two() {
        var stories = distinctStories(12);
        stories.add(
                ranked(story(60, "Data").by("Set", 2).by("Two", 2).ruled(Label.BUILDING_BLOCK)));
        assertTrue(ids(Selection.of(stories, TEN)).contains(60L));
    }

    @Test
    void of_two_stories_that_say_the_same_the_second_steps_back() {
        var first =
                ranked(
                        story(1, "Alder weights")
                                .saying("alder weights hub")
                                .by("A", 3)
                                .candidate());
        var echo =
                ranked(
                        story(2, "Alder weights")
                                .saying("alder weights hub")
                                .by("B", 3)
                                .candidate());
        var other =
                ranked(
                        story(3, "Birch corpus")
                                .saying("birch corpus mirror")
                                .by("C", 3)
                                .daysOld(3)
                                .candidate());
        assertEquals(
                List.of(1L, 3L),
                ids(Selection.of(List.of(first, echo, other), new Limits(2, 3, 0))));
        assertFalse(first.bag().similarity(other.bag()) > 0.5);
    }
}
