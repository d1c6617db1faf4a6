package dev.docket.feed.websub;

import dev.docket.feed.HubSettings;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;

/**
 * Our half of a hub's verification.
 *
 * <p>A GET changes no state in Docket, and here it seems to. The standard leaves no other way
 * (section 5.3), so the rule is kept in its meaning: what changes is only the request that we
 * ourselves began by a POST to the hub and that is still open; the address is known to that hub
 * alone; and the same GET a second time changes nothing. A hub may also withdraw its consent
 * (section 5.2), which ends what it gave.
 */
@Singleton
public class Handshake {

    private final Jdbi jdbi;
    private final Callbacks callbacks;
    private final HubSettings settings;
    private final InstantSource clock;

    Handshake(Jdbi jdbi, Callbacks callbacks, HubSettings settings, InstantSource clock) {
        this.jdbi = jdbi;
        this.callbacks = callbacks;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Whether the answer to a call is yes; if so, the subscription is what the call makes it.
     *
     * @param token the last part of the address that was called
     */
    boolean agrees(String token, Call call) {
        return callbacks.subscription(token).filter(id -> agrees(id, call)).isPresent();
    }

    private boolean agrees(long id, Call call) {
        return jdbi.inTransaction(handle -> {
            var store = handle.attach(SubscriptionStore.class);
            return store.hold(id).filter(held -> agrees(store, held, call)).isPresent();
        });
    }

    private boolean agrees(SubscriptionStore store, Subscription held, Call call) {
        return switch (held.answer(call, settings.lease(), clock.instant())) {
            case Answer.Refused() -> false;
            case Answer.Ended() -> {
                store.forget(held.id());
                yield true;
            }
            case Answer.Agreed(var after) -> {
                if (!after.equals(held)) {
                    store.save(after);
                }
                yield true;
            }
        };
    }
}
