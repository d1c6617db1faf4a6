package dev.docket.delivery.chat;

import java.time.Duration;

/** How long to leave a troubled platform alone when it does not say so itself. */
final class Backoff {

    static final Duration LONGEST = Duration.ofMinutes(15);

    private Backoff() {}

    /**
     * Two seconds, doubled with each attempt, up to {@link #LONGEST}.
     *
     * @param attempts made so far, from 1
     */
    static Duration after(int attempts) {
        int doublings = Math.clamp(attempts, 1, 10);
        var wait = Duration.ofSeconds(1L << doublings);
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
