package dev.docket.verdict.claim;

/** A phrase found in a text, in UTF-16 units of that text. */
record Hit<T>(T what, int start, int end) {

    /** The units between this and {@code other}; 0 if they touch or overlap. */
    int distance(Hit<?> other) {
        return Math.max(0, Math.max(other.start - end, start - other.end));
    }

    boolean before(Hit<?> other) {
        return end <= other.start;
    }
}
