package dev.docket.digest;

import java.util.List;
import java.util.Optional;

/** The digests that were composed, frozen as they were sent. */
public interface Digests {

    Optional<Digest> digest(DigestKey key);

    /** The newest digest of an edition. */
    Optional<Digest> latest(String edition);

    /** The newest {@code limit} digests of an edition, the newest first. */
    List<Digest> recent(String edition, int limit);

    /** The editions, the default one first. */
    List<Edition> editions();
}
