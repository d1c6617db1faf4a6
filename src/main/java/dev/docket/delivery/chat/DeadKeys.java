package dev.docket.delivery.chat;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers which of our keys, a token or a webhook, a platform refused for good, so that they are
 * not offered again. Only a restart, which reads the configuration anew, forgets it.
 */
final class DeadKeys {

    private final Map<String, String> reasons = new ConcurrentHashMap<>();

    /** The first reason counts. */
    void died(String key, String why) {
        reasons.putIfAbsent(key, why);
    }

    /** Why the key is dead; empty while it lives. */
    Optional<String> reason(String key) {
        return Optional.ofNullable(reasons.get(key));
    }
}
