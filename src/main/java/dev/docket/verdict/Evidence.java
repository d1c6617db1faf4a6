package dev.docket.verdict;

/**
 * The sentence that proves a claim.
 *
 * @param sentence word for word as in the article
 * @param offset where it starts in the article's body, in UTF-16 units; -1 if it is the title
 */
public record Evidence(long articleId, String sentence, int offset) {}
