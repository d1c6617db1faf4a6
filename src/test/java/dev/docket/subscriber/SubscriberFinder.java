package dev.docket.subscriber;

import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Looks into the database for tests of the pages. */
public final class SubscriberFinder {

    private SubscriberFinder() {}

    public static Optional<Subscriber> find(Jdbi jdbi, String address) {
        return jdbi.onDemand(SubscriberStore.class).findByAddress("weekly", address);
    }
}
