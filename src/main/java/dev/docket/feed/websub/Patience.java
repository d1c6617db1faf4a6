package dev.docket.feed.websub;

import java.time.Duration;

/** How long to leave a hub alone. */
final class Patience {

    /** After a hub said no, and the longest wait there is. */
    static final Duration LONGEST = Duration.ofDays(7);

    private static final Duration FIRST = Duration.ofMinutes(30);

    /** 2^9 half-hours are more than {@link #LONGEST}. */
    private static final int DOUBLINGS = 9;

    private Patience() {}

    /**
     * Half an hour, doubled with each attempt, up to {@link #LONGEST}: a hub that is down for a
     * while is found within as long again, one that is broken for good is hardly troubled.
     *
     * @param attempts without an answer for good so far, from 1
     */
    static Duration after(int attempts) {
        var wait = FIRST.multipliedBy(1L << Math.clamp(attempts - 1L, 0, DOUBLINGS));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
