package dev.docket.feed.websub;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a hub asks or tells by a GET at a callback address (WebSub, sections 5.2 and 5.3). */
sealed interface Call {

    /** What the call is about, by the name that we gave when we asked. */
    String topic();

    /**
     * "Was it you who subscribed?"
     *
     * @param challenge to be sent back for a yes
     * @param leaseSeconds as sent; null if missing
     */
    record Subscribe(String topic, String challenge, @Nullable String leaseSeconds)
            implements Call {}

    /** "Was it you who unsubscribed?" */
    record Unsubscribe(String topic, String challenge) implements Call {}

    /** "You cannot subscribe, or not any longer." */
    record Denied(String topic, @Nullable String reason) implements Call {}

    /** Challenges longer than this serve no hub. */
    int LONGEST_CHALLENGE = 1_000;

    /**
     * The call that query parameters make, each null if missing.
     *
     * @return empty if they make none
     */
    static Optional<Call> of(
            @Nullable String mode,
            @Nullable String topic,
            @Nullable String challenge,
            @Nullable String reason,
            @Nullable String leaseSeconds) {
        if (mode == null || topic == null) {
            return Optional.empty();
        }
        return switch (mode) {
            case "subscribe" ->
                    echoed(challenge).map(echo -> new Subscribe(topic, echo, leaseSeconds));
            case "unsubscribe" -> echoed(challenge).map(echo -> new Unsubscribe(topic, echo));
            case "denied" -> Optional.of(new Denied(topic, reason));
            default -> Optional.empty();
        };
    }

    private static Optional<String> echoed(@Nullable String challenge) {
        return Optional.ofNullable(challenge)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_CHALLENGE);
    }
}
