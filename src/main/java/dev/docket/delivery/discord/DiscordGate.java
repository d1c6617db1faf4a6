package dev.docket.delivery.discord;

import dev.docket.delivery.chat.HttpReply;
import dev.docket.delivery.chat.SignedCall;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Lets in what Discord signed and nothing else. */
@Singleton
class DiscordGate {

    private static final Logger LOG = Logger.getLogger(DiscordGate.class);

    private final Optional<DiscordSignature> signature;

    DiscordGate(DiscordConfig config) {
        this.signature = config.publicKey().flatMap(DiscordGate::signature);
    }

    /** Why a call is turned away; empty if Discord signed it. */
    Optional<HttpReply> refuse(SignedCall call) {
        if (signature.isEmpty()) {
            return Optional.of(
                    HttpReply.text(
                            503,
                            "Discord is not set up here: DOCKET_DISCORD_PUBLIC_KEY is missing or"
                                    + " is not 64 hex digits."));
        }
        if (call.isTooLarge()) {
            return Optional.of(HttpReply.text(413, "Discord sends no requests of this size."));
        }
        return signature.get().proves(call)
                ? Optional.empty()
                : Optional.of(
                        HttpReply.text(
                                401, "The signature does not prove that Discord sent this."));
    }

    private static Optional<DiscordSignature> signature(String publicKey) {
        try {
            return Optional.of(new DiscordSignature(publicKey.strip()));
        } catch (IllegalArgumentException e) {
            LOG.errorf("Discord stays off: DOCKET_DISCORD_PUBLIC_KEY: %s", e.getMessage());
            return Optional.empty();
        }
    }
}
