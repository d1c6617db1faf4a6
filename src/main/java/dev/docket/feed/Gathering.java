package dev.docket.feed;

import jakarta.inject.Singleton;

/** Visits the sources whose time has come and keeps what is new. */
@Singleton
public class Gathering {

    /**
     * Visits every source that is due now, and returns when all of them are done.
     *
     * @return how many new entries came of it
     */
    public int visitDue() {
        throw new UnsupportedOperationException("The visit is not furnished yet");
    }
}
