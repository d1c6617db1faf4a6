package dev.docket.delivery.chat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Remembers that the platform refused our token, so that it is not offered for every other room.
 * Only a restart, which reads the configuration anew, forgets it.
 */
public final class DeadToken {

    private final AtomicReference<@Nullable String> reason = new AtomicReference<>();

    public void died(String why) {
        reason.compareAndSet(null, why);
    }

    /** Why the token is dead; empty while it lives. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason.get());
    }
}
