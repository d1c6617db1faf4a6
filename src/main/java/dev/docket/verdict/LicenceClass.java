package dev.docket.verdict;

import java.util.Locale;

/** What a licence lets people do, in the classes of the specification. */
public enum LicenceClass {
    OSI,
    CC,
    CUSTOM,
    COMMUNITY,
    RAIL,
    NC,
    UNKNOWN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
