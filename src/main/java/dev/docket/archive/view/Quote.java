package dev.docket.archive.view;

/**
 * A sentence, word for word, and who said it.
 *
 * @param lang its BCP 47 tag, {@code und} if we do not know
 */
public record Quote(String text, String lang, Link source) {}
