package dev.docket.desk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.feed.Pointers;
import dev.docket.feed.Rules;
import dev.docket.feed.Selectors;
import dev.docket.feed.Shelf;
import dev.docket.feed.Sieve;
import dev.docket.feed.SourceSettings;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SourceFormTest {

    private static final Selectors SELECTORS =
            new Selectors("li", "h2", "a", "time", "p", "a.next");
    private static final Pointers POINTERS = new Pointers("/i", "/t", "/u", "/d", "/x", "page");

    private static SourceSettings settings(Rules rules) {
        return new SourceSettings("Tide", "The Tide", Shelf.UNSORTED, SELECTORS, rules);
    }

    private static MultivaluedMap<String, String> typed(Map<String, String> fields) {
        return new MultivaluedHashMap<>(fields);
    }

    @Test
    void settings_go_through_a_form_without_loss() {
        var all = settings(new Rules(POINTERS, new Sieve(7, "boat", "/b/", 9), 2));
        assertEquals(all, SourceForm.of(all).settings());
        assertEquals(settings(Rules.NONE), SourceForm.of(settings(Rules.NONE)).settings());
    }

    @Test
    void what_is_typed_goes_over_what_was_there_and_the_rest_stays() {
        var form =
                SourceForm.of(settings(new Rules(null, new Sieve(7, "boat", null, null), 2)))
                        .with(
                                typed(
                                        Map.of(
                                                "minimumWords",
                                                " 12 ",
                                                "pages",
                                                "",
                                                "jsonTitle",
                                                "/t")));
        assertEquals(Map.of(), form.problems());
        assertEquals(
                new Rules(null, new Sieve(12, "boat", null, null), null), form.settings().rules());
    }

    @Test
    void what_is_no_number_is_told_at_its_field() {
        var form =
                SourceForm.of(settings(Rules.NONE))
                        .with(typed(Map.of("minimumWords", "few", "newest", "-1", "pages", "99")));
        assertEquals("A whole number, not \"few\"", form.problem("minimumWords"));
        assertEquals(Set.of("minimumWords", "newest", "pages"), form.problems().keySet());
        assertEquals("few", form.value("minimumWords"));
        assertTrue(form.ruled());
    }

    @Test
    void a_source_without_rules_keeps_them_folded() {
        assertFalse(SourceForm.of(settings(Rules.NONE)).ruled());
        assertTrue(SourceForm.of(settings(new Rules(POINTERS, Sieve.NONE, null))).ruled());
    }
}
