package dev.docket.article.reading;

import dev.docket.feed.Entry;

/**
 * An entry to read now.
 *
 * @param shared whether other entries of its source have the same link
 * @param attempt 1 for the first
 * @param again whether it was read before and has changed since
 */
public record Task(Entry entry, boolean shared, int attempt, boolean again) {}
