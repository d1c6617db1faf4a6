package dev.docket.archive.shelf;

import java.util.Optional;

/** Which stories were taken in by another after a digest had carried them. */
@FunctionalInterface
public interface Merges {

    /** The story that took {@code id} in; empty if it stands on its own or never was. */
    Optional<Long> survivor(long id);
}
