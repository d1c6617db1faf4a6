package dev.docket.story.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
