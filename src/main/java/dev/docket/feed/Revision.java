package dev.docket.feed;

/**
 * An entry that says something else than before.
 *
 * @param number in the order of the changes, over all entries
 */
public record Revision(long number, long entryId) {}
