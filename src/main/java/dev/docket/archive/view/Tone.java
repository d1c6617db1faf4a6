package dev.docket.archive.view;

import dev.docket.digest.DigestVerdict.Stamp;
import java.util.Locale;
import java.util.Map;

/** The four colours of the paper. A colour only repeats what a word or a shape says. */
enum Tone {
    YES,
    PART,
    NO,
    NONE;

    private static final Map<String, Tone> LABELS =
            Map.of(
                    "FULLY_OPEN", YES,
                    "OPEN_RECIPE", YES,
                    "OPEN_WEIGHTS", YES,
                    "BUILDING_BLOCK", YES,
                    "STRINGS_ATTACHED", PART,
                    "PROMISED", PART,
                    "UNPROVEN", PART);
    private static final Map<String, Tone> POLARITIES =
            Map.of("loss", NO, "security", NO, "gain", YES, "neutral", PART);
    private static final Map<String, Tone> STATES =
            Map.of(
                    "released", YES,
                    "gated", PART,
                    "partial", PART,
                    "promised", PART,
                    "withheld", NO);

    /** The name of its class in the style sheet. */
    String css() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Tone ofLabel(String label) {
        return LABELS.getOrDefault(label, NONE);
    }

    static Tone of(Stamp stamp) {
        return POLARITIES.getOrDefault(stamp.polarity(), ofLabel(stamp.label()));
    }

    static Tone ofState(String state) {
        return STATES.getOrDefault(state, NONE);
    }
}
