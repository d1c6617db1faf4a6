package dev.docket.verdict;

import dev.docket.platform.text.LocalText;

/**
 * A sentence that rules.
 *
 * @param templateId which template it came from, so that a digest does not use it twice
 */
public record Written(LocalText text, String templateId) {}
