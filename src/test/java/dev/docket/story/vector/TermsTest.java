package dev.docket.story.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static int times(List<String> terms, String term) {
        return Collections.frequency(terms, term);
    }

    @Test
    void a_word_of_the_title_counts_more_than_one_of_the_body() {
        var terms = Terms.of("ferry", "lagoon", "en");
        assertTrue(times(terms.all(), "ferri") > times(terms.all(), "lagoon"));
        assertEquals(1, times(terms.all(), "lagoon"));
    }

    @Test
    void the_title_has_a_field_of_its_own_with_words_and_names() {
        var terms = Terms.of("the ferry Marzanna sails", "A lagoon near Szczecin", "en");
        assertEquals(List.of("ferri", "marzanna", "sail", "@marzanna"), terms.title());
    }

    @Test
    void names_come_from_title_and_body_and_those_of_the_title_weigh_more() {
        var terms = Terms.of("the ferry Marzanna sails", "A lagoon near Szczecin", "en");
        assertEquals(2, times(terms.names(), "@marzanna"));
        assertEquals(1, times(terms.names(), "@szczecin"));
        assertEquals(3, terms.names().size(), terms.names()::toString);
    }

    @Test
    void a_name_is_never_taken_for_a_word() {
        var terms = Terms.of("we met Marzanna", "we met Marzanna", "en");
        assertTrue(terms.names().stream().allMatch(term -> term.startsWith("@")));
        assertTrue(terms.all().stream().noneMatch(term -> term.startsWith("@")));
    }

    @Test
    void only_the_beginning_of_a_long_text_counts() {
        var body = "lagoon ".repeat(3000) + "harbour Szczecin";
        var terms = Terms.of("ferry", body, "en");
        assertFalse(terms.all().contains("harbour"));
        assertFalse(terms.names().contains("@szczecin"));
        assertTrue(times(terms.all(), "lagoon") <= 200);
    }

    @Test
    void what_stands_before_the_cut_makes_the_same_terms_whatever_follows() {
        var start = "lagoon ".repeat(1000);
        assertEquals(
                Terms.of("ferry", start + "harbour", "en"),
                Terms.of("ferry", start + "pier", "en"));
    }

    @Test
    void an_endless_title_is_cut_too() {
        var terms = Terms.of("ferry ".repeat(500), "", "en");
        assertTrue(terms.title().size() <= 60);
    }

    @Test
    void distinct_terms_hold_each_once() {
        var terms = Terms.of("Marzanna sails", "Marzanna sails, said Marzanna", "en").distinct();
        assertEquals(List.copyOf(terms).size(), terms.size());
        assertTrue(terms.containsAll(List.of("marzanna", "sail", "@marzanna")));
    }

    @Test
    void nothing_written_has_no_terms() {
        assertTrue(Terms.of("", "", "en").distinct().isEmpty());
        assertTrue(Terms.of("", "", "und").distinct().isEmpty());
    }

    @Test
    void what_a_list_puts_around_a_title_says_nothing() {
        var plain = Terms.of("Bobr sails", "", "en");
        assertEquals(plain.title(), Terms.of("Show HN: Bobr sails", "", "en").title());
        assertEquals(plain.title(), Terms.of("[P] Bobr sails", "", "en").title());
        assertEquals(plain.title(), Terms.of("Bobr sails (2025)", "", "en").title());
        assertEquals(plain.title(), Terms.of("Bobr sails 2026/03/02", "", "en").title());
    }
}
