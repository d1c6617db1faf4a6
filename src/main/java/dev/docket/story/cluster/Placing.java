package dev.docket.story.cluster;

import org.jspecify.annotations.Nullable;

/**
 * Where a document was placed, and why.
 *
 * @param story the document's own id if it opened a story
 * @param likeness of the likest story, 0 if there was none; null if likeness did not decide, as for
 *     a round-up or a translation
 * @param bar the likeness that it took to join; null with {@code likeness}
 */
public record Placing(long story, @Nullable Double likeness, @Nullable Double bar) {

    static Placing undoubted(long story) {
        return new Placing(story, null, null);
    }
}
