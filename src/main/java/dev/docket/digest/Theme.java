package dev.docket.digest;

import java.util.Locale;

/** The sections of a digest, in their order. */
public enum Theme {
    RELEASES,
    DATA_AND_TOOLS,
    INSTITUTIONS,
    RULES_AND_SAFETY,
    RESEARCH;

    /** The key of its name in messages, such as {@code theme.data_and_tools}. */
    public String messageKey() {
        return "theme." + name().toLowerCase(Locale.ROOT);
    }
}
