package dev.docket.feed.websub;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;

/**
 * Brings what we have agreed with hubs in line with what sources offer: whoever pauses a source,
 * removes it or reads another hub in it need not know of subscriptions.
 */
@Singleton
public class Wishes {

    /**
     * How long an offer must have differed before it costs the old subscription; mirrors and
     * half-rendered feeds name no hub for an hour.
     */
    static final Duration SETTLED_AFTER = Duration.ofDays(1);

    private final Jdbi jdbi;
    private final Reach reach;
    private final InstantSource clock;

    Wishes(Jdbi jdbi, Reach reach, InstantSource clock) {
        this.jdbi = jdbi;
        this.reach = reach;
        this.clock = clock;
    }

    /** Gives up what is not wished any more, and begins what is. */
    public void settle() {
        var now = clock.instant();
        jdbi.useTransaction(handle -> {
            var store = handle.attach(SubscriptionStore.class);
            drop(store, now);
            if (reach.isWanted()) {
                store.begin(reach.base(), now);
            }
        });
    }

    private void drop(SubscriptionStore store, Instant now) {
        for (var unwished :
                store.unwished(reach.isWanted(), reach.base(), now.minus(SETTLED_AFTER))) {
            unwished.dropped(now).ifPresentOrElse(store::save, () -> store.forget(unwished.id()));
        }
    }
}
