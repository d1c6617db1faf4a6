package dev.docket.delivery.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.Answer.Words;
import dev.docket.delivery.chat.Asker;
import dev.docket.delivery.chat.Command;
import dev.docket.delivery.chat.CommandLine;
import dev.docket.delivery.chat.HttpReply;
import dev.docket.delivery.chat.Platform;
import dev.docket.delivery.chat.Prompt;
import dev.docket.delivery.chat.Respondent;
import dev.docket.delivery.chat.Room;
import dev.docket.delivery.chat.SignedCall;
import dev.docket.delivery.chat.Spoken;
import dev.docket.platform.DocketConfig;
import dev.docket.platform.text.Language;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** {@code /docket ...} as Slack posts it. */
@Startup // the first command is in as much of a hurry as the rest
@Singleton
class SlackCommands {

    private static final Spoken APOLOGY = new Spoken(Language.EN, new Words("trouble"));

    private final SlackGate gate;
    private final Respondent respondent;
    private final Prompt prompt;
    private final SlackReplies replies;
    private final SlackAnswers answers;

    SlackCommands(
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
        return gate.refuse(call).orElseGet(() -> answer(SlackForm.of(call.body())));
    }

    private HttpReply answer(SlackForm form) {
        if (form.get("ssl_check").equals("1")) {
            return HttpReply.empty();
        }
        if (form.get("channel_id").isEmpty() || form.get("team_id").isEmpty()) {
            return HttpReply.text(400, "A slash command names its team_id and its channel_id.");
        }
        var command = CommandLine.parse(form.get("text"));
        return answer(command, asker(form), form.get("response_url"));
    }

    private HttpReply answer(Command command, Asker asker, String responseUrl) {
        return prompt.answer(
                        () -> answers.messages(respondent.answer(command, asker)),
                        answers.messages(APOLOGY),
                        late -> replies.send(responseUrl, late))
                .map(messages -> first(messages, responseUrl))
                .orElseGet(HttpReply::empty);
    }

    /** The first message answers the command, the others follow. */
    private HttpReply first(List<ObjectNode> messages, String responseUrl) {
        if (messages.size() > 1) {
            prompt.afterwards(
                    () -> replies.send(responseUrl, messages.subList(1, messages.size())));
        }
        return HttpReply.json(messages.getFirst());
    }

    /** Slack does not say what the asker reads, and lets everybody in a channel speak for it. */
    private static Asker asker(SlackForm form) {
        return new Asker(
                new Room(Platform.SLACK, form.get("team_id"), form.get("channel_id")),
                Optional.empty(),
                Asker.Standing.MAY_SUBSCRIBE);
    }
}
