package dev.docket.delivery;

import java.time.Instant;

/** What one attempt to deliver came to. */
public sealed interface Outcome {

    /** The peer took it; {@code receipt} is its own name for it, or empty. */
    record Sent(String receipt) implements Outcome {}

    /** Not sent, because there is nothing to send with; {@code where} says where it can be read. */
    record Kept(String where) implements Outcome {}

    /** Not now: try again at {@code notBefore}, or later. */
    record Later(Instant notBefore, String reason) implements Outcome {}

    /** Never: {@code reason} says it in the peer's words. */
    record Refused(String reason) implements Outcome {}

    /** Handed over, but the answer was lost: the peer may have it. */
    record Unanswered(String reason) implements Outcome {}
}
