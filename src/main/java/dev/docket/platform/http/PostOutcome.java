package dev.docket.platform.http;

import java.time.Instant;

/** What posting a form came to. */
public sealed interface PostOutcome {

    /** Any 2xx. */
    record Accepted() implements PostOutcome {}

    /** The peer asked us to stay away until {@code notBefore} (429 or 503 with Retry-After). */
    record AskedToWait(int status, Instant notBefore) implements PostOutcome {}

    /**
     * Any other status.
     *
     * @param said the start of what the peer wrote, as it wrote it
     */
    record Refused(int status, String said) implements PostOutcome {}

    /** No answer; {@code reason} is a sentence for the operator without its full stop. */
    record Failed(String reason) implements PostOutcome {}
}
