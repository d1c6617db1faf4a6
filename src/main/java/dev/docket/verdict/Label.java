package dev.docket.verdict;

/** What we rule about a story, first match wins in the decision table. */
public enum Label {
    FULLY_OPEN,
    OPEN_RECIPE,
    OPEN_WEIGHTS,
    STRINGS_ATTACHED,
    API_ONLY,
    PROMISED,
    BUILDING_BLOCK,
    GROUND_SHIFT,
    UNPROVEN,
    /** Analysis, tutorial or debate that releases, promises, takes or gives nothing. */
    NO_RULING
}
