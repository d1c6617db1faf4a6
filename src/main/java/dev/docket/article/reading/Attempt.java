package dev.docket.article.reading;

import java.time.Instant;

/** What one attempt to read an entry came to. */
public sealed interface Attempt {

    /** It can be filed. */
    record Read(Draft draft) implements Attempt {}

    /** The page is worth another attempt, not before {@code nextTry}. */
    record Waiting(Instant nextTry, String problem) implements Attempt {}
}
