package dev.docket.story.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

    private static boolean conflict(String one, String other) {
        return Versions.of(one).conflictsWith(Versions.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Bobr2.5 is out, Bobr3 is out",
        "Bobr-M2 weights, Bobr-M2.5 weights",
        "Welcome Bobr 4, Bobr 5 arrives",
        "Bobr2.5-VL, Bobr2.5-Coder released",
        "Bobr 2.5 Pro, Bobr 2.5 Flash",
    })
    void numbers_or_variants_of_one_family_that_differ_conflict(String one, String other) {
        assertTrue(conflict(one, other));
        assertTrue(conflict(other, one));
    }

    @ParameterizedTest
    @CsvSource({
        "Bobr3-7B, Bobr3-32B",
        "Bobr 3 tested, Testing Bobr3",
        "Bobr 3.0, Bobr 3",
        "Bobr3, Zubr4",
        "Ferry sinks on May 3, Ferry sinks on May 4",
        "Bobr-R1, Bobr-R1-0528",
        "Bobr3, Bobr3-Coder",
        "Deal worth $40 signed, Deal worth $50 signed",
    })
    void sizes_dates_and_other_families_do_not_conflict(String one, String other) {
        assertFalse(conflict(one, other));
    }

    @Test
    void a_story_knows_the_versions_of_all_its_titles() {
        var both = Versions.of("Bobr3").and(Versions.of("Bobr4 beats Bobr3"));
        assertFalse(both.conflictsWith(Versions.of("Bobr4")));
        assertEquals(both, both.and(Versions.NONE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bobr3-7B and Bobr3-70B | {bobr=[3]}",
                "Bobr 2.0 | {bobr=[2]}",
                "Bobr-2.5.1 | {bobr=[2.5.1]}",
                "Bobr2 beats Bobr1 | {bobr=[1, 2]}",
                "Zubr-Bobr3 | {bobr=[3]}",
                "Bobr3 Pro | {bobr=[3], bobr3=[pro]}",
                "Bobr3-VL | {bobr=[3], bobr3=[vl]}",
            })
    void a_title_tells_families_versions_and_variants(String title, String versions) {
        assertEquals(versions, Versions.of(title).byFamily().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The top 10 boats of 2026",
                "Ferry sinks on March 3",
                "Bobr-7B",
                "A context of 128K",
                "Prices fall by 12%",
                "Boats of the 90s, day 5",
                "boats 3 and 4",
                "At 10:30 in Gdynia",
                "Bobr 2026",
                "渡轮下水",
                "",
            })
    void a_title_without_a_version_tells_none(String title) {
        assertEquals(Versions.NONE, Versions.of(title), title);
    }

    @Test
    void a_story_without_versions_conflicts_with_nobody() {
        assertFalse(Versions.NONE.conflictsWith(Versions.of("Bobr3")));
        assertFalse(Versions.of("Bobr3").conflictsWith(Versions.NONE));
    }

    @Test
    void joining_versions_leaves_both_as_they_were_and_order_makes_no_difference() {
        var three = Versions.of("Bobr3");
        var four = Versions.of("Bobr4 and Zubr2");
        assertEquals(three.and(four), four.and(three));
        assertEquals(Versions.of("Bobr3"), three);
        assertEquals(three, three.and(three));
    }

    @Test
    void one_shared_version_is_enough_to_agree_and_one_family_enough_to_conflict() {
        assertFalse(conflict("Bobr3 and Bobr4", "Bobr4 and Bobr5"));
        assertTrue(conflict("Bobr3 and Zubr1", "Bobr3 and Zubr2"));
    }
}
