package dev.docket.verdict;

import java.util.Locale;

/** What an event means for the commons. */
public enum Polarity {
    LOSS,
    GAIN,
    NEUTRAL,
    SECURITY;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
