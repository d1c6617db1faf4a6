package dev.docket.delivery.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.Answer.Words;
import dev.docket.delivery.chat.Command;
import dev.docket.delivery.chat.HttpReply;
import dev.docket.delivery.chat.Json;
import dev.docket.delivery.chat.Prompt;
import dev.docket.delivery.chat.Respondent;
import dev.docket.delivery.chat.SignedCall;
import dev.docket.delivery.chat.Spoken;
import dev.docket.platform.DocketConfig;
import dev.docket.platform.text.Language;
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

    private final DiscordGate gate;
    private final Respondent respondent;
    private final Choices choices;
    private final Prompt prompt;
    private final DiscordReplies replies;
    private final DiscordAnswers answers;

    DiscordInteractions(
            DiscordGate gate,
            Respondent respondent,
            Choices choices,
            Prompt prompt,
            DiscordReplies replies,
            DocketConfig config) {
        this.gate = gate;
        this.respondent = respondent;
        this.choices = choices;
        this.prompt = prompt;
        this.replies = replies;
        this.answers = new DiscordAnswers(new DiscordRenderer(config), config.baseUrl());
    }

    HttpReply answer(SignedCall call) {
        return gate.refuse(call)
                .orElseGet(() ->
                        Json.read(call.body())
                                .map(json -> answer(new Interaction(json)))
                                .orElseGet(() ->
                                        HttpReply.text(400, "An interaction is a JSON object.")));
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
        var asker = interaction.asker();
        var apology = new Spoken(asker.language().orElse(Language.EN), new Words("trouble"));
        return prompt.answer(
                        () -> answers.messages(respondent.answer(command, asker)),
                        answers.messages(apology),
                        late -> replies.edit(interaction, late))
                .map(messages -> first(interaction, messages, now))
                .orElseGet(() -> deferred(later));
    }

    private HttpReply first(Interaction interaction, List<ObjectNode> messages, int type) {
        if (messages.size() > 1) {
            prompt.afterwards(
                    () -> replies.follow(interaction, messages.subList(1, messages.size())));
        }
        return reply(type, messages.getFirst());
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
        var language = interaction.asker().language().orElse(Language.EN);
        var spoken = new Spoken(language, new Words("expired"));
        return reply(MESSAGE, answers.messages(spoken).getFirst());
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
