package dev.docket.story.cluster;

import org.jspecify.annotations.Nullable;

/**
 * Where a document was placed, and why.
 *
 * @param story the document's own id if it opened a story
 * @param likeness how probable it was that it belongs to the likeliest story, 0 if there was none;
 *     null if that did not decide, as for a round-up or a translation
 * @param bar the probability that it took to join; null with {@code likeness}
 */
public record Placing(long story, @Nullable Double likeness, @Nullable Double bar) {

    static Placing undoubted(long story) {
        return new Placing(story, null, null);
    }
}
