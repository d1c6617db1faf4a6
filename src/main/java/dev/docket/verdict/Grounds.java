package dev.docket.verdict;

import dev.docket.verdict.card.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sentences that a ruling rests on, beyond the card and the event. */
final class Grounds {

    private static final int MOST = 3;

    private Grounds() {}

    static List<Evidence> of(Findings findings, Ruling ruling) {
        var grounds = new ArrayList<Evidence>();
        switch (ruling.label()) {
            case BUILDING_BLOCK -> grounds.addAll(findings.tools());
            case UNPROVEN ->
                    Stream.of(findings.rumour(), findings.denial(), findings.launch())
                            .filter(evidence -> evidence != null)
                            .forEach(grounds::add);
            case FULLY_OPEN,
                    OPEN_RECIPE,
                    OPEN_WEIGHTS,
                    STRINGS_ATTACHED,
                    API_ONLY,
                    PROMISED,
                    GROUND_SHIFT,
                    NO_RULING -> {}
        }
        return grounds.stream().distinct().limit(MOST).toList();
    }
}
