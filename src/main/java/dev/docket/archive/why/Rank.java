package dev.docket.archive.why;

import dev.docket.archive.shelf.Catalogue;
import dev.docket.digest.Digest;
import dev.docket.digest.DigestStory;
import java.util.List;

/** A digest that carried a story, and how it stood there. */
public record Rank(Digest digest, DigestStory story) {

    /** The newest first. */
    public static List<Rank> of(long storyId, Catalogue catalogue) {
        return catalogue.digests().stream()
                .flatMap(digest ->
                        digest.stories().stream()
                                .filter(story -> story.id() == storyId)
                                .map(story -> new Rank(digest, story)))
                .toList();
    }
}
