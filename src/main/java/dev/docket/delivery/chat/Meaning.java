package dev.docket.delivery.chat;

import java.time.Duration;
import java.util.Optional;

/** What a platform's answer to a posted message means. */
public sealed interface Meaning {

    /** It has the message; {@code receipt} is its own name for it, or empty. */
    record Taken(String receipt) implements Meaning {}

    /** Not now; {@code pause} is what it asked for, empty if it did not say. */
    record Busy(String reason, Optional<Duration> pause) implements Meaning {

        public Busy(String reason) {
            this(reason, Optional.empty());
        }
    }

    /** Never; {@code reason} says it in the platform's words. */
    record Rejected(String reason, Loss loss) implements Meaning {}

    /** What a rejection costs. */
    enum Loss {
        MESSAGE,
        /** Nothing can be posted to this room any more. */
        ROOM,
        /** No call with this token, or to this webhook, can succeed. */
        KEY
    }
}
