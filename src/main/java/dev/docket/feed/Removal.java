package dev.docket.feed;

/** What became of a source that somebody wanted to be gone. */
public sealed interface Removal {

    /** It is gone: nothing had come of it. */
    record Removed() implements Removal {}

    /** It is paused instead, for its entries are the ground that stories and digests stand on. */
    record Paused(long entries) implements Removal {}

    /** There was none. */
    record Unknown() implements Removal {}
}
