package dev.docket.delivery.slack;

import dev.docket.delivery.chat.Asker;
import dev.docket.delivery.chat.CommandLine;
import dev.docket.delivery.chat.HttpReply;
import dev.docket.delivery.chat.Platform;
import dev.docket.delivery.chat.Room;
import jakarta.inject.Singleton;
import java.util.Optional;

/** {@code /docket ...} as Slack posts it. */
@Singleton
class SlackCommands {

    private final SlackConversation conversation;

    SlackCommands(SlackConversation conversation) {
        this.conversation = conversation;
    }

    HttpReply answer(byte[] body) {
        var form = SlackForm.of(body);
        if (form.get("ssl_check").equals("1")) {
            return HttpReply.empty();
        }
        if (form.get("channel_id").isEmpty() || form.get("team_id").isEmpty()) {
            return HttpReply.text(400, "A slash command names its team_id and its channel_id.");
        }
        var command = CommandLine.parse(form.get("text"));
        return conversation.answer(command, asker(form), form.get("response_url"));
    }

    /** Slack does not say what the asker reads, and lets everybody in a channel speak for it. */
    private static Asker asker(SlackForm form) {
        return new Asker(
                new Room(Platform.SLACK, form.get("team_id"), form.get("channel_id")),
                Optional.empty(),
                Asker.Standing.MAY_SUBSCRIBE);
    }
}
