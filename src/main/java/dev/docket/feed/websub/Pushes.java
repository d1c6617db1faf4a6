package dev.docket.feed.websub;

import dev.docket.feed.HubSettings;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Takes what hubs send (WebSub, section 6) and turns it into visits. The content is read for its
 * signature and then forgotten.
 */
@Singleton
public class Pushes {

    private static final String UNPROVEN =
            "The hub sends pushes without a valid signature; they are ignored";

    private final PushStore store;
    private final SubscriptionStore subscriptions;
    private final Callbacks callbacks;
    private final HubSettings settings;
    private final InstantSource clock;

    Pushes(Jdbi jdbi, Callbacks callbacks, HubSettings settings, InstantSource clock) {
        this.store = jdbi.onDemand(PushStore.class);
        this.subscriptions = jdbi.onDemand(SubscriptionStore.class);
        this.callbacks = callbacks;
        this.settings = settings;
        this.clock = clock;
    }

    /** What became of a push. */
    enum Receipt {
        /** Its source will be visited. */
        KEPT,
        /** Not proven to be the hub's. */
        IGNORED,
        /** Nobody waits for it here (any more). */
        UNWANTED,
        /** Longer than we read. */
        TOO_LARGE
    }

    /**
     * Takes one push.
     *
     * @param token the last part of the address that was called
     * @param signature the header {@code X-Hub-Signature}; null if missing
     * @throws IOException if the body breaks off
     */
    Receipt receive(String token, @Nullable String signature, InputStream body) throws IOException {
        var subscription =
                callbacks
                        .subscription(token)
                        .flatMap(subscriptions::byId)
                        .filter(known -> known.stage().takesPushes());
        return subscription.isEmpty()
                ? Receipt.UNWANTED
                : settled(subscription.get(), proof(subscription.get(), signature, body));
    }

    private Signature.Proof proof(
            Subscription subscription, @Nullable String header, InputStream body)
            throws IOException {
        Optional<Signature> signature = Signature.of(header);
        return signature.isEmpty()
                ? Signature.Proof.UNPROVEN
                : signature.get().check(body, callbacks.key(subscription), settings.maxBytes());
    }

    private Receipt settled(Subscription subscription, Signature.Proof proof) {
        return switch (proof) {
            case PROVEN -> {
                store.keep(subscription.id(), clock.instant());
                yield Receipt.KEPT;
            }
            case UNPROVEN -> {
                store.noteUnproven(subscription.id(), UNPROVEN);
                yield Receipt.IGNORED;
            }
            case TOO_LARGE -> Receipt.TOO_LARGE;
        };
    }

    /**
     * Makes the sources of which hubs had news due.
     *
     * @return how many
     */
    public int passOn() {
        return store.passOn(clock.instant(), settings.gap());
    }
}
