package dev.docket.feed;

/**
 * What the source gave of an entry's text.
 *
 * @param html untrusted HTML as published; empty if there was a title only
 * @param full true if the source said it is the content, false for a summary
 */
public record EntryText(String html, boolean full) {}
