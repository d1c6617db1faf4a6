package dev.docket.delivery.discord;

import dev.docket.delivery.chat.HttpReply;
import dev.docket.delivery.chat.Json;

/**
 * Webhook events. Discord does not say which server a user removed Docket from, so nothing can be
 * concluded here: that a room is lost shows when we post to it.
 */
final class DiscordEvents {

    private DiscordEvents() {}

    static HttpReply answer(byte[] body) {
        return Json.read(body).isPresent()
                ? HttpReply.empty(204)
                : HttpReply.text(400, "An event is a JSON object.");
    }
}
