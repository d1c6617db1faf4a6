package dev.docket.subscriber;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Finds a subscriber by the id that links and letters carry. */
@Singleton
public class SubscriberLookup {

    private final SubscriberStore store;

    public SubscriberLookup(Jdbi jdbi) {
        this.store = jdbi.onDemand(SubscriberStore.class);
    }

    public Optional<Subscriber> find(UUID id) {
        return store.find(id);
    }
}
