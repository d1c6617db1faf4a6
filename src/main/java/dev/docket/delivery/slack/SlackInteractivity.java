package dev.docket.delivery.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.Asker;
import dev.docket.delivery.chat.Command;
import dev.docket.delivery.chat.HttpReply;
import dev.docket.delivery.chat.Json;
import dev.docket.delivery.chat.Platform;
import dev.docket.delivery.chat.Prompt;
import dev.docket.delivery.chat.Respondent;
import dev.docket.delivery.chat.Room;
import dev.docket.delivery.chat.SignedCall;
import dev.docket.platform.DocketConfig;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Buttons under our messages. */
@Singleton
class SlackInteractivity {

    private final SlackGate gate;
    private final Respondent respondent;
    private final Prompt prompt;
    private final SlackReplies replies;
    private final SlackAnswers answers;

    SlackInteractivity(
            SlackGate gate,
            Respondent respondent,
            Prompt prompt,
            SlackReplies replies,
            DocketConfig config) {
        this.gate = gate;
        this.respondent = respondent;
        this.prompt = prompt;
        this.replies = replies;
        this.answers = new SlackAnswers(new SlackRenderer(config), config.baseUrl());
    }

    HttpReply answer(SignedCall call) {
        return gate.refuse(call)
                .orElseGet(() ->
                        Json.read(SlackForm.of(call.body()).get("payload"))
                                .map(this::act)
                                .orElseGet(SlackInteractivity::noPayload));
    }

    /** Always an empty 200: what a button brings comes through its response_url. */
    private HttpReply act(ObjectNode payload) {
        if (Json.text(payload, "/actions/0/action_id").startsWith(SlackAnswers.TURN)) {
            turn(Json.text(payload, "/actions/0/value"), payload);
        }
        return HttpReply.empty();
    }

    private void turn(String value, ObjectNode payload) {
        int blank = value.indexOf(' ');
        if (blank < 1
                || blank > 6
                || !value.substring(0, blank).chars().allMatch(Character::isDigit)) {
            return; // not one of our buttons
        }
        var command =
                new Command.Story(
                        value.substring(blank + 1), Integer.parseInt(value.substring(0, blank)));
        prompt.afterwards(() -> replace(command, payload));
    }

    private void replace(Command command, ObjectNode payload) {
        var messages = answers.messages(respondent.answer(command, asker(payload)));
        messages.getFirst().put("replace_original", true);
        replies.send(Json.text(payload, "/response_url"), messages);
    }

    private static Asker asker(ObjectNode payload) {
        return new Asker(
                new Room(
                        Platform.SLACK,
                        Json.text(payload, "/team/id"),
                        Json.text(payload, "/channel/id")),
                Optional.empty(),
                Asker.Standing.MAY_NOT);
    }

    private static HttpReply noPayload() {
        return HttpReply.text(400, "An interaction is a form with JSON in its field 'payload'.");
    }
}
