package dev.docket.article;

import java.time.Instant;

/**
 * A text that an article had before the one it has now.
 *
 * @param version 1 for the first text
 * @param body plain text, as {@link ArticleText#body}
 * @param seen when this text was first seen
 * @param why it was replaced
 */
public record ArticleVersion(int version, String title, String body, Instant seen, Why why) {

    /** Why a text was replaced. */
    public enum Why {
        /** A fuller text of the same article was found. */
        FULLER,
        /** The publisher changed it. */
        REVISED
    }
}
