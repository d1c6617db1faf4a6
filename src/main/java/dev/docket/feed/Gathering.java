package dev.docket.feed;

import dev.docket.feed.visit.Round;
import dev.docket.platform.http.HttpFetcher;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;

/** Visits the sources whose time has come and keeps what is new. */
@Singleton
public class Gathering {

    private final Round round;

    @Inject
    public Gathering(Jdbi jdbi, HttpFetcher fetcher, InstantSource clock, FeedSettings settings) {
        this.round = new Round(jdbi, fetcher, clock, settings);
    }

    /**
     * Visits every source that is due now, and returns when all of them are done. What one source
     * does is noted in its health and costs no other anything.
     *
     * @return how many new entries came of it
     */
    public int visitDue() {
        return round.run();
    }
}
