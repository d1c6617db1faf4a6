package dev.docket.archive.view;

import dev.docket.archive.text.Says;
import dev.docket.digest.DigestVerdict.Row;
import dev.docket.digest.Wording;
import java.util.List;

/**
 * One cell of the strip.
 *
 * @param state in words; for the licence its name
 * @param shape the drawing that stands for the state
 * @param tone its class in the style sheet
 * @param proofs empty only if nothing is stated
 */
public record CellView(
        String component, String state, String shape, String tone, List<Quote> proofs) {

    static CellView of(Row row, Tongues tongues, Says says) {
        boolean named = !row.value().isEmpty();
        return new CellView(
                Wording.component(says.language(), row.component()),
                named ? row.value() : Wording.state(says.language(), row.state()),
                named ? "licence" : row.state(),
                named ? "law" : Tone.ofState(row.state()).css(),
                row.proofs().stream().map(tongues::quote).toList());
    }
}
