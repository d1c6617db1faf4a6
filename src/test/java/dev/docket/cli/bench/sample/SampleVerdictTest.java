package dev.docket.cli.bench.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.cli.newsroom.Newsroom;
import dev.docket.cli.newsroom.paper.Piece;
import dev.docket.digest.DigestStory.SourceLink;
import dev.docket.digest.DigestVerdict;
import java.time.Instant;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** The invented verdict keeps the rules of the real ones, else the mail would not be as long. */
class SampleVerdictTest {

    private static final Piece PIECE =
            Newsroom.opening(Instant.parse("2026-03-02T00:00:00Z"))
                    .outlets()
                    .getFirst()
                    .pieces()
                    .getFirst();
    private static final SourceLink SOURCE =
            new SourceLink(PIECE.title(), "Lab blog", "Lab", "https://lab.example/1", "en", true);

    private final DigestVerdict verdict = SampleVerdict.on(PIECE, SOURCE);

    @Test
    void every_component_stands_on_the_card_once() {
        var components = new HashSet<String>();
        verdict.card().forEach(row -> assertTrue(components.add(row.component())));
        assertEquals(8, components.size());
    }

    @Test
    void a_filled_cell_holds_its_sentence_and_an_empty_one_none() {
        for (var row : verdict.card()) {
            boolean filled = !row.state().equals("not_stated");
            assertEquals(filled, !row.proofs().isEmpty(), row.component());
            for (var proof : row.proofs()) {
                assertEquals(PIECE.summary(), proof.sentence());
                assertEquals(SOURCE.url(), proof.url());
            }
        }
    }

    @Test
    void some_cells_are_filled_and_some_are_not() {
        assertTrue(verdict.card().stream().anyMatch(row -> row.proofs().isEmpty()));
        assertFalse(verdict.card().stream().allMatch(row -> row.proofs().isEmpty()));
    }

    @Test
    void only_the_licence_has_a_value() {
        for (var row : verdict.card()) {
            var value = row.component().equals("licence") ? "Apache-2.0" : "";
            assertEquals(value, row.value(), row.component());
        }
    }
}
