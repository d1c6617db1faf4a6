package dev.docket.desk.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.story.EditNote;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TypedTest {

    private final MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();

    @Test
    void an_empty_form_says_nothing() {
        assertEquals(Typed.NOTHING, Typed.of(form));
        assertEquals(Optional.empty(), Typed.NOTHING.note());
        assertEquals(OptionalLong.empty(), Typed.NOTHING.story());
    }

    @Test
    void articles_are_numbers_and_what_is_none_is_passed_over() {
        form.addAll("article", "7", "3", "7", "x", "", "-1", "9999999999999999999");
        assertEquals(Set.of(3L, 7L), Typed.of(form).articles());
    }

    @Test
    void another_story_is_a_number_with_spaces_around_or_none() {
        form.putSingle("into", " 1204 ");
        assertEquals(OptionalLong.of(1204), Typed.of(form).story());
        form.putSingle("into", "story 12");
        assertEquals(OptionalLong.empty(), Typed.of(form).story());
        assertEquals("story 12", Typed.of(form).into(), "and is shown again as it was typed");
    }

    @Test
    void who_and_why_make_a_note() {
        form.putSingle("editor", "Alena");
        assertEquals(Optional.empty(), Typed.of(form).note());
        form.putSingle("reason", "Two events");
        assertEquals(Optional.of(new EditNote("Alena", "Two events")), Typed.of(form).note());
    }
}
