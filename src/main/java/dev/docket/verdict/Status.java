package dev.docket.verdict;

import java.util.Locale;

/** What the sources say about a component. {@code NOT_STATED} is never drawn as closed. */
public enum Status {
    RELEASED,
    GATED,
    PARTIAL,
    PROMISED,
    WITHHELD,
    NOT_STATED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
