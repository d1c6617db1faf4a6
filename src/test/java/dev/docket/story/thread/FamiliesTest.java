package dev.docket.story.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FamiliesTest {

    private static final Family BOBR = Family.of("River Bobr", "Zubr Labs");

    private static String subject(String title) {
        return BOBR.subject(title).map(Subject::name).orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "River Bobr is out, River Bobr",
        "RiverBobr is out, River Bobr",
        "river-bobr is out, River Bobr",
        "River Bobr 3 is out, River Bobr 3",
        "RiverBobr3 is out, River Bobr 3",
        "River-Bobr-V3 is out, River Bobr 3",
        "River Bobr 3.5 is out, River Bobr 3",
        "RiverBobr发布, River Bobr",
    })
    void a_family_is_known_however_it_is_joined_and_spelled(String title, String name) {
        assertEquals(name, subject(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rivers and Bobr",
                "A driver Bobr",
                "River Bobrs",
                "3River Bobr",
                "Bobr",
                ""
            })
    void a_longer_or_shorter_word_is_another(String title) {
        assertEquals("none", subject(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"River Bobr 7B", "River Bobr-32b tested", "River Bobr 2026"})
    void a_size_or_a_year_is_no_generation(String title) {
        assertEquals("River Bobr", subject(title));
    }

    @Test
    void the_key_tells_whose_family_it_is() {
        assertEquals(
                Optional.of("zubr labs river bobr 3"),
                BOBR.subject("RIVER BOBR 3").map(Subject::key));
    }

    @Test
    void signs_in_a_name_are_only_signs() {
        var plus = Family.of("C++ (Bobr)", "Zubr Labs");
        assertTrue(plus.subject("We love C++ (Bobr) boats").isPresent());
        assertFalse(plus.subject("We love CCC Bobr boats").isPresent());
    }

    @Test
    void no_family_is_listed_twice_and_each_has_a_maker() {
        var names = new HashSet<String>();
        for (var family : Families.all()) {
            assertTrue(names.add(family.name()), () -> family.name() + " is listed twice");
            assertFalse(family.name().isBlank());
            assertFalse(family.organisation().isBlank(), family.name());
        }
        assertTrue(names.size() > 20);
    }

    @Test
    void every_family_that_is_listed_is_found_by_its_own_name() {
        for (var family : Families.all()) {
            var found = family.subject("Today " + family.name() + " is out");
            assertEquals(Optional.of(family.name()), found.map(Subject::name));
        }
    }

    @Test
    void a_maker_is_known_in_any_spelling_of_its_publisher() {
        for (var family : Families.all()) {
            var title = family.name() + " is out";
            assertTrue(Makers.isMaker("Blog of " + family.organisation() + " (news)", title));
            assertFalse(Makers.isMaker("Nobody's Gazette", title), title);
        }
        assertFalse(Makers.isMaker("Ai2", "A ferry is out"));
    }
}
