package dev.docket.delivery;

import java.util.Locale;

/** Where a delivery stands. */
public enum State {
    /** Due now or later, or under way. */
    WAITING,
    SENT,
    /** Not sent for want of a server, but readable here. */
    KEPT,
    REFUSED,
    /** Handed over without an answer, and not repeated. */
    UNANSWERED;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
