package dev.docket.delivery.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.Asker;
import dev.docket.delivery.chat.HttpReply;
import dev.docket.delivery.chat.Json;
import dev.docket.delivery.chat.Platform;
import dev.docket.delivery.chat.Prompt;
import dev.docket.delivery.chat.Room;
import dev.docket.delivery.chat.Turn;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Buttons under our messages. */
@Singleton
class SlackInteractivity {

    private final SlackConversation conversation;
    private final Prompt prompt;

    SlackInteractivity(SlackConversation conversation, Prompt prompt) {
        this.conversation = conversation;
        this.prompt = prompt;
    }

    HttpReply answer(byte[] body) {
        return Json.read(SlackForm.of(body).get("payload"))
                .map(this::act)
                .orElseGet(SlackInteractivity::noPayload);
    }

    /** Always an empty 200: what a button brings comes through its response_url. */
    private HttpReply act(ObjectNode payload) {
        if (Json.text(payload, "/actions/0/action_id").startsWith(SlackBlocks.TURN)) {
            turn(payload);
        }
        return HttpReply.empty();
    }

    private void turn(ObjectNode payload) {
        var responseUrl = Json.text(payload, "/response_url");
        Turn.read(Json.text(payload, "/actions/0/value"))
                .ifPresent(command ->
                        prompt.afterwards(
                                () -> conversation.replace(command, asker(payload), responseUrl)));
    }

    private static Asker asker(ObjectNode payload) {
        var room =
                new Room(
                        Platform.SLACK,
                        Json.text(payload, "/team/id"),
                        Json.text(payload, "/channel/id"));
        return new Asker(room, Optional.empty(), Asker.Standing.MAY_NOT);
    }

    private static HttpReply noPayload() {
        return HttpReply.text(400, "An interaction is a form with JSON in its field 'payload'.");
    }
}
