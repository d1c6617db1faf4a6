package dev.docket.feed;

/** How visits to a source go. */
public enum Health {
    /** Not visited yet. */
    NEW,
    WELL,
    /** The publisher asked us to come back later. */
    WAITING,
    /** Visits fail; tried again with growing patience, never given up. */
    FAILING,
    /** The publisher says that it is gone for good (410). */
    GONE
}
