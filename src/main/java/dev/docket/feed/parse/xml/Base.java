package dev.docket.feed.parse.xml;

import org.jspecify.annotations.Nullable;

/**
 * An {@code xml:base} (W3C XML Base).
 *
 * @param written as the document has it, perhaps relative to the next one out
 * @param outer that of an element around; null if there is none
 */
public record Base(String written, @Nullable Base outer) {}
