package dev.docket.story.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LikenessTest {

    private static final double CLOSE = 1e-9;

    private final Likeness likeness = new Likeness(Tuning.DEFAULT);

    private static Cluster on(int day, String source) {
        return Made.cluster(day, Made.on(day, source));
    }

    private double kept(Cluster one, Cluster other) {
        double kept = likeness.kept(one, other);
        assertEquals(kept, likeness.kept(other, one), CLOSE, "whoever is asked first");
        return kept;
    }

    @Test
    void two_sources_on_one_day_keep_all_their_likeness() {
        assertEquals(1, kept(on(0, "Post"), on(0, "Times")), CLOSE);
    }

    @Test
    void the_further_apart_two_stories_are_the_less_they_keep() {
        double last = 1;
        for (int day = 1; day < 40; day++) {
            double kept = kept(on(0, "Post"), on(day, "Times"));
            assertTrue(kept < last && kept > 0, "day " + day);
            last = kept;
        }
        assertTrue(last < 0.05, "after forty days next to nothing is left: " + last);
    }

    @Test
    void a_story_that_spans_the_day_of_the_other_is_not_apart_from_it() {
        var lasting = Made.cluster(1, Made.on(0, "Post"), Made.on(6, "Times"));
        assertEquals(1, kept(lasting, on(3, "Echo")), CLOSE);
    }

    @Test
    void a_story_does_not_go_on_for_ever_although_each_part_touches_the_next() {
        var begun = Made.cluster(1, Made.on(0, "Post"), Made.on(20, "Times"));
        var next = Made.cluster(2, Made.on(20, "Echo"), Made.on(40, "Star"));
        assertTrue(kept(begun, next) < 0.1);
    }

    @Test
    void a_newsroom_seldom_writes_the_same_story_twice() {
        double own = kept(on(0, "Post"), on(0, "Post"));
        assertTrue(own < 1 && own > 0.3, () -> "" + own);
    }

    @Test
    void nobody_s_articles_are_not_of_one_newsroom() {
        assertEquals(1, kept(on(0, ""), on(0, "")), CLOSE);
    }

    @Test
    void a_second_source_lifts_the_suspicion() {
        var both = Made.cluster(1, Made.on(0, "Post"), Made.on(0, "Times"));
        assertEquals(1, kept(both, on(0, "Post")), CLOSE);
    }

    @Test
    void without_a_date_on_either_side_time_says_nothing() {
        var undated =
                Made.cluster(
                        1,
                        Made.member(
                                "en", "Echo", null, Made.vector(1), Made.vector(), Made.vector()));
        assertEquals(1, kept(undated, on(300, "Times")), CLOSE);
    }

    private double centres(Cluster one, Cluster other, double words, double names) {
        var tally = new Tally();
        tally.addWords("en", words, words);
        tally.addNames(names);
        return likeness.ofCentres(one, other, tally);
    }

    @Test
    void the_same_words_and_names_are_full_likeness_and_none_shared_is_none() {
        var one = Made.cluster(1, Made.member(1, 2));
        var other = Made.cluster(2, Made.member(1, 2));
        assertEquals(1, centres(one, other, 1, 1), 1e-6);
        assertEquals(0, centres(one, other, 0, 0), CLOSE);
    }

    @Test
    void many_articles_are_no_liker_than_one() {
        var one = Made.cluster(1, Made.member(1, 2), Made.member(1, 2), Made.member(1, 2));
        var other = Made.cluster(2, Made.member(1, 2));
        assertEquals(1, centres(one, other, 3, 3), 1e-6);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.25, 0.5, 1})
    void words_count_for_nothing_between_languages(double names) {
        var chinese =
                Made.member(
                        "zh", "Bao", Made.MONDAY, Made.vector(1), Made.vector(1), Made.vector(1));
        double likely =
                centres(Made.cluster(1, Made.member(1)), Made.cluster(2, chinese), 1, names);
        assertEquals(Tuning.DEFAULT.foreign() * names, likely, CLOSE);
    }

    @Test
    void a_story_in_two_languages_is_compared_in_the_one_it_shares_best() {
        var czech =
                Made.member(
                        "cs", "List", Made.MONDAY, Made.vector(9), Made.vector(9), Made.vector());
        var english =
                Made.member(
                        "en", "Post", Made.MONDAY, Made.vector(1), Made.vector(1), Made.vector());
        var tally = new Tally();
        tally.addWords("cs", 1, 1);
        var both = Made.cluster(1, english, czech);
        assertEquals(1, likeness.ofCentres(both, Made.cluster(2, czech, english), tally), 1e-6);
    }

    @Test
    void a_field_that_one_side_lacks_is_not_held_against_it() {
        var untitled =
                Made.member(
                        "en", "Echo", Made.MONDAY, Made.vector(1), Made.vector(), Made.vector());
        var titled = Made.cluster(1, Made.member(1));
        assertEquals(1, centres(titled, Made.cluster(2, untitled), 1, 0), 1e-6);
    }

    @Test
    void two_articles_without_a_word_have_nothing_in_common() {
        var silent = Made.cluster(1, Made.member());
        assertEquals(0, centres(silent, Made.cluster(2, Made.member()), 0, 0), CLOSE);
    }

    @Test
    void a_member_is_as_like_another_as_the_index_has_added_up() {
        var index = new Index();
        int place = index.add(Made.member(1, 2));
        var asking = Made.member(1, 2);
        for (var field : Field.EACH) {
            var sum = new Sum();
            sum.add(asking.vector(field));
            sum.ask(index, field);
        }
        assertEquals(1, likeness.ofMembers(asking, index, place), 1e-6);
        index.clear();
        assertEquals(0, likeness.ofMembers(asking, index, place), CLOSE);
    }
}
