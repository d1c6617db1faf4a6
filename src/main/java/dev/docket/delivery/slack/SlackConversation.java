package dev.docket.delivery.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.Asker;
import dev.docket.delivery.chat.Command;
import dev.docket.delivery.chat.Conversation;
import dev.docket.delivery.chat.FollowUps;
import dev.docket.delivery.chat.HttpReply;
import dev.docket.delivery.chat.Prompt;
import dev.docket.delivery.chat.Respondent;
import dev.docket.digest.Digests;
import dev.docket.platform.DocketConfig;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.Logger;

/** Answers in Slack: the first message at once, the others through the command's response_url. */
@Startup // the first command is in as much of a hurry as the rest
@Singleton
class SlackConversation {

    private static final Logger LOG = Logger.getLogger(SlackConversation.class);

    private final Conversation conversation;
    private final FollowUps followUps;
    private final SlackWire wire;
    private final SlackConfig config;

    SlackConversation(
            Respondent respondent,
            Prompt prompt,
            FollowUps followUps,
            SlackWire wire,
            SlackConfig config,
            DocketConfig docket,
            Digests digests) {
        var renderer = new SlackRenderer(docket, digests);
        this.conversation = new Conversation(respondent, prompt, renderer);
        this.followUps = followUps;
        this.wire = wire;
        this.config = config;
    }

    HttpReply answer(Command command, Asker asker, String responseUrl) {
        return conversation
                .answer(
                        command,
                        asker,
                        late -> send(responseUrl, late),
                        more -> send(responseUrl, more))
                .map(HttpReply::json)
                .orElseGet(HttpReply::empty);
    }

    /** Puts the answer where the button was. */
    void replace(Command command, Asker asker, String responseUrl) {
        var messages = conversation.messages(command, asker);
        messages.getFirst().put("replace_original", true);
        send(responseUrl, messages);
    }

    private void send(String responseUrl, List<ObjectNode> messages) {
        var address = SlackResponseUrl.of(responseUrl, config.api());
        if (address.isEmpty()) {
            LOG.warn("A command brought a response_url that is not Slack's; its answer is dropped");
            return;
        }
        followUps.send(messages, message -> wire.toWebhook(address.get(), message));
    }
}
