package dev.docket.delivery.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.Command;
import dev.docket.delivery.chat.Conversation;
import dev.docket.delivery.chat.HttpReply;
import dev.docket.delivery.chat.Json;
import dev.docket.delivery.chat.Prompt;
import dev.docket.delivery.chat.Respondent;
import dev.docket.digest.Digests;
import dev.docket.platform.DocketConfig;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;

/** Commands, buttons and what is typed before a command is sent. */
@Startup // the first command is in as much of a hurry as the rest
@Singleton
class DiscordInteractions {

    private static final int PING = 1;
    private static final int COMMAND = 2;
    private static final int COMPONENT = 3;
    private static final int AUTOCOMPLETE = 4;
    private static final int MODAL = 5;

    private static final int PONG = 1;
    private static final int MESSAGE = 4;
    private static final int MESSAGE_LATER = 5;
    private static final int UPDATE_LATER = 6;
    private static final int UPDATE = 7;
    private static final int CHOICES = 8;

    private final Conversation conversation;
    private final Choices choices;
    private final Prompt prompt;
    private final DiscordFollowUps followUps;

    DiscordInteractions(
            Respondent respondent,
            Choices choices,
            Prompt prompt,
            DiscordFollowUps followUps,
            DocketConfig docket,
            Digests digests) {
        var renderer = new DiscordRenderer(docket, digests);
        this.conversation = new Conversation(respondent, prompt, renderer);
        this.choices = choices;
        this.prompt = prompt;
        this.followUps = followUps;
    }

    HttpReply answer(byte[] body) {
        return Json.read(body)
                .map(json -> answer(new Interaction(json)))
                .orElseGet(() -> HttpReply.text(400, "An interaction is a JSON object."));
    }

    private HttpReply answer(Interaction interaction) {
        return switch (interaction.type()) {
            case PING -> reply(PONG, Json.object());
            case COMMAND -> answer(interaction, interaction.command(), MESSAGE, MESSAGE_LATER);
            case COMPONENT ->
                    interaction
                            .turn()
                            .map(turn -> answer(interaction, turn, UPDATE, UPDATE_LATER))
                            .orElseGet(() -> expired(interaction));
            case AUTOCOMPLETE -> reply(CHOICES, choices(interaction));
            case MODAL -> expired(interaction);
            default -> HttpReply.text(400, "This type of interaction is unknown here.");
        };
    }

    private HttpReply answer(Interaction interaction, Command command, int now, int later) {
        return conversation
                .answer(
                        command,
                        interaction.asker(),
                        late -> followUps.edit(interaction, late),
                        more -> followUps.follow(interaction, more))
                .map(message -> reply(now, message))
                .orElseGet(() -> deferred(later));
    }

    /** Whether an answer is for the asker only is decided here, not when it comes. */
    private static HttpReply deferred(int type) {
        return reply(
                type,
                type == MESSAGE_LATER
                        ? Json.object().put("flags", DiscordMessages.EPHEMERAL)
                        : Json.object());
    }

    private HttpReply expired(Interaction interaction) {
        return reply(MESSAGE, conversation.say("expired", interaction.asker()));
    }

    private ObjectNode choices(Interaction interaction) {
        var none = Json.array(List.of());
        var offered = prompt.answer(() -> choices.of(interaction), none, _ -> {}).orElse(none);
        return Json.object().set("choices", offered);
    }

    private static HttpReply reply(int type, JsonNode data) {
        var reply = Json.object().put("type", type);
        if (!data.isEmpty()) {
            reply.set("data", data);
        }
        return HttpReply.json(reply);
    }
}
