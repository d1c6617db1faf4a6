package dev.docket.archive.shelf;

import dev.docket.digest.Digest;
import dev.docket.digest.DigestStory;
import java.util.List;

/**
 * A story and the digests that carried it.
 *
 * @param story as the newest of them tells it
 * @param digests the newest first, never empty
 */
public record Placed(DigestStory story, List<Digest> digests) {

    public Digest newest() {
        return digests.getFirst();
    }
}
