package dev.docket.verdict.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementsTest {

    private static List<Statement> read(String body) {
        return Statements.of(3, "A title", body);
    }

    @Test
    void evidence_is_word_for_word_and_the_text_without_markup() {
        var body = "Look: **weights** are on the [Hub](https://huggingface.co/x/y), says `Lab`.";
        var statement = read(body).get(1);
        assertEquals("Look: weights are on the Hub, says Lab.", statement.text());
        assertEquals(body, statement.evidence().sentence());
        assertTrue(statement.linksTo("huggingface.co"));
    }

    @Test
    void the_title_has_no_place_in_the_body() {
        var title = read("Text.").getFirst();
        assertTrue(title.isTitle());
        assertEquals(-1, title.evidence().offset());
    }

    @Test
    void offsets_lead_back_to_the_sentence() {
        var body = "- One thing.\n- Another thing that is\nlong.\n\n> Third.";
        for (var statement : read(body)) {
            if (!statement.isTitle()) {
                int from = statement.evidence().offset();
                assertTrue(body.startsWith(statement.evidence().sentence(), from));
            }
        }
    }

    @Test
    void rows_of_tables_stay_and_rulers_go() {
        var texts =
                read("| Model | Licence |\n|---|---|\n| Lark | MIT |").stream()
                        .map(Statement::text)
                        .toList();
        assertEquals(3, texts.size());
    }

    @Test
    void lines_that_were_wrapped_are_joined_and_headings_are_not() {
        var wrapped =
                "We are glad to tell everybody that the weights are licensed under the\n"
                        + "Apache License.";
        assertEquals(2, read(wrapped).size());
        assertEquals(3, read("A heading\nA sentence of its own.").size());
    }

    @Test
    void a_short_first_line_is_the_title_of_a_text_without_one() {
        var statements = Statements.of(1, "", "Lark is out\n\nThe weights are here.");
        assertTrue(statements.getFirst().isTitle());
        assertFalse(statements.getLast().isTitle());
        assertEquals(0, statements.getFirst().evidence().offset());
    }
}
