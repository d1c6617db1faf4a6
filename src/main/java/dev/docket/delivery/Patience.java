package dev.docket.delivery;

import java.time.Duration;
import java.time.Instant;

/** When a failed delivery is tried again, and when no more. */
record Patience(Duration firstWait, Duration longestWait, Duration giveUp) {

    static Patience of(DeliveryConfig config) {
        return new Patience(config.firstWait(), config.longestWait(), config.giveUp());
    }

    /**
     * @param attempts made so far, at least 1
     * @param asked what the peer asked for; never sooner than that
     */
    Instant next(Instant now, int attempts, Instant asked) {
        int doublings = Math.min(attempts - 1, 20);
        var wait = firstWait.multipliedBy(1L << doublings);
        var own = now.plus(wait.compareTo(longestWait) < 0 ? wait : longestWait);
        return own.isAfter(asked) ? own : asked;
    }

    boolean isOver(Instant created, Instant next) {
        return next.isAfter(created.plus(giveUp));
    }
}
