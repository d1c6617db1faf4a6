package dev.docket.story.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.story.vector.Versions;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClusterTest {

    private static Member in(String tongue, String source) {
        return Made.member(
                tongue, source, Made.MONDAY, Made.vector(1), Made.vector(1), Made.vector(2));
    }

    @Test
    void it_lasts_from_its_earliest_article_to_its_latest_in_whatever_order_they_came() {
        var cluster = Made.cluster(1, Made.on(3, "A"), Made.on(1, "B"), Made.on(5, "C"));
        assertEquals(Made.MONDAY.plus(Duration.ofDays(1)), cluster.first());
        assertEquals(Made.MONDAY.plus(Duration.ofDays(5)), cluster.last());
    }

    @Test
    void an_article_without_a_date_does_not_move_its_dates() {
        var undated = Made.member("en", "X", null, Made.vector(1), Made.vector(1), Made.vector(1));
        var cluster = Made.cluster(1, undated);
        assertNull(cluster.first());
        cluster.add(Made.on(1, "A"));
        cluster.add(undated);
        assertEquals(cluster.first(), cluster.last());
    }

    @Test
    void words_are_kept_by_language_and_names_together() {
        var cluster = Made.cluster(1, in("en", "A"), in("cs", "B"), in("en", "C"));
        assertEquals(Set.of("en", "cs"), cluster.tongues());
        assertEquals(2, cluster.words(Field.ALL, "en").length(), 1e-9);
        assertEquals(1, cluster.words(Field.TITLE, "cs").length(), 1e-9);
        assertEquals(3, cluster.names().length(), 1e-9);
        assertTrue(cluster.words(Field.ALL, "pl").isEmpty());
    }

    @Test
    void it_knows_the_versions_in_all_its_titles() {
        var cluster = Made.cluster(1, Made.titled("Bobr3 is out"), Made.titled("Zubr4 is out"));
        assertTrue(cluster.versions().conflictsWith(Versions.of("Bobr5")));
        assertTrue(cluster.versions().conflictsWith(Versions.of("Zubr5")));
        assertFalse(cluster.versions().conflictsWith(Versions.of("Bobr3 and Zubr4")));
    }

    @Test
    void it_is_foreign_to_another_only_if_they_share_no_language() {
        var english = Made.cluster(1, in("en", "A"));
        var both = Made.cluster(2, in("en", "B"), in("zh", "C"));
        var chinese = Made.cluster(3, in("zh", "D"));
        assertTrue(english.isForeignTo(chinese));
        assertFalse(english.isForeignTo(both));
        assertFalse(both.isForeignTo(chinese));
    }

    @Test
    void two_are_of_one_newsroom_only_if_no_other_has_a_word_in_either() {
        var post = Made.cluster(1, in("en", "Post"), in("en", "Post"));
        assertTrue(post.isOfTheSameSourceAs(Made.cluster(2, in("cs", "Post"))));
        assertFalse(post.isOfTheSameSourceAs(Made.cluster(2, in("en", "Times"))));
        assertFalse(post.isOfTheSameSourceAs(Made.cluster(2, in("en", "Post"), in("en", "Times"))));
        assertFalse(
                Made.cluster(1, in("en", "")).isOfTheSameSourceAs(Made.cluster(2, in("en", ""))));
    }

    @Test
    void adding_to_a_story_leaves_its_articles_as_they_were() {
        var first = Made.member(1, 2);
        var before = first.vector(Field.ALL).weights().clone();
        Made.cluster(1, first, Made.member(1, 2), Made.member(2, 3));
        assertArrayEquals(before, first.vector(Field.ALL).weights());
    }
}
