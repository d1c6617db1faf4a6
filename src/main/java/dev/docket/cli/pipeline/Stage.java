package dev.docket.cli.pipeline;

import java.util.Locale;

/** The stages of the pipeline, in the order of the data. */
public enum Stage {
    GATHER,
    READ,
    FILE,
    JUDGE,
    COMPOSE,
    DELIVER;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
