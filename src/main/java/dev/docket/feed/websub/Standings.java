package dev.docket.feed.websub;

import dev.docket.feed.HubStatus;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** How subscriptions stand, for the operator. */
@Singleton
public class Standings {

    private final SubscriptionStore store;

    Standings(Jdbi jdbi) {
        this.store = jdbi.onDemand(SubscriptionStore.class);
    }

    /** One for each source that names a hub, by source. */
    public List<HubStatus> list() {
        return store.all();
    }
}
