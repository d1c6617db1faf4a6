package dev.docket.delivery.chat;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The parts in the database, so that a crash between two of them repeats none. */
@Singleton
class StoredParts implements Parts {

    private final Jdbi jdbi;
    private final InstantSource clock;

    StoredParts(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public State open(UUID delivery, int part) {
        return jdbi.inTransaction(handle -> {
            var store = handle.attach(PartStore.class);
            if (store.open(delivery, part, clock.instant())) {
                return State.FRESH;
            }
            return store.isDone(delivery, part).orElse(false) ? State.DONE : State.OPEN;
        });
    }

    @Override
    public void done(UUID delivery, int part, String receipt) {
        jdbi.onDemand(PartStore.class).done(delivery, part, receipt);
    }

    @Override
    public void undone(UUID delivery, int part) {
        jdbi.onDemand(PartStore.class).undone(delivery, part);
    }
}
