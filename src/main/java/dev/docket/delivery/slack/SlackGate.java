package dev.docket.delivery.slack;

import dev.docket.delivery.chat.HttpReply;
import dev.docket.delivery.chat.SignedCall;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/** Lets in what Slack signed and nothing else. */
@Singleton
class SlackGate {

    private final Optional<SlackSignature> signature;

    SlackGate(SlackConfig config, InstantSource clock) {
        this.signature = config.signingSecret().map(secret -> new SlackSignature(secret, clock));
    }

    /** Why a call is turned away; empty if Slack signed it. */
    Optional<HttpReply> refuse(SignedCall call) {
        if (signature.isEmpty()) {
            return Optional.of(
                    HttpReply.text(
                            503,
                            "Slack is not set up here: DOCKET_SLACK_SIGNING_SECRET is missing."));
        }
        if (call.isTooLarge()) {
            return Optional.of(HttpReply.text(413, "Slack sends no requests of this size."));
        }
        return signature.get().proves(call)
                ? Optional.empty()
                : Optional.of(
                        HttpReply.text(401, "The signature does not prove that Slack sent this."));
    }
}
