package dev.docket.subscriber.letter;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter to be written now.
 *
 * @param letters which one it is for this subscriber, from 1
 * @param wanted when it was asked for
 */
public record DueLetter(UUID id, int letters, Instant wanted) {}
