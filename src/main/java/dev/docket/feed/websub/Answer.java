package dev.docket.feed.websub;

/** What we say to a hub's {@link Call}, and what becomes of the subscription. */
sealed interface Answer {

    /** That was not us: 404, and nothing changes. */
    record Refused() implements Answer {}

    /**
     * Yes.
     *
     * @param after the subscription from now on; the same as before if the hub asks a second time
     */
    record Agreed(Subscription after) implements Answer {}

    /** Yes, and with that it is over. */
    record Ended() implements Answer {}
}
