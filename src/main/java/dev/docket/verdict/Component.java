package dev.docket.verdict;

import java.util.Locale;

/** What a release can consist of; the rows of a card. The licence is a row of its own. */
public enum Component {
    WEIGHTS,
    TRAINING_CODE,
    INFERENCE_CODE,
    TRAINING_DATA,
    DATA_DESCRIBED,
    INTERMEDIATE_CHECKPOINTS,
    EVALUATION,
    PAPER,
    API;

    /** The spelling in files and in the API, such as {@code training_code}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
