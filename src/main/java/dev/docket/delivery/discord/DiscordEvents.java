package dev.docket.delivery.discord;

import dev.docket.delivery.chat.HttpReply;
import dev.docket.delivery.chat.Json;
import dev.docket.delivery.chat.SignedCall;
import jakarta.inject.Singleton;

/**
 * Webhook events. Discord does not say which server a user removed Docket from, so nothing can be
 * concluded here: that a room is lost shows when we post to it.
 */
@Singleton
class DiscordEvents {

    private final DiscordGate gate;

    DiscordEvents(DiscordGate gate) {
        this.gate = gate;
    }

    HttpReply answer(SignedCall call) {
        return gate.refuse(call)
                .orElseGet(() ->
                        Json.read(call.body()).isPresent()
                                ? HttpReply.empty(204)
                                : HttpReply.text(400, "An event is a JSON object."));
    }
}
