package dev.docket.delivery.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.FollowUps;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Sends what follows an interaction, within the 15 minutes that its token lives. */
@Singleton
class DiscordFollowUps {

    private static final Logger LOG = Logger.getLogger(DiscordFollowUps.class);

    private final DiscordApi api;
    private final FollowUps followUps;

    DiscordFollowUps(DiscordApi api, FollowUps followUps) {
        this.api = api;
        this.followUps = followUps;
    }

    /** Fills the deferred answer with the first message; the others follow it. */
    void edit(Interaction interaction, List<ObjectNode> messages) {
        var first = messages.getFirst().deepCopy();
        first.remove("flags"); // decided by the deferral, and refused in an edit
        webhook(interaction)
                .filter(path -> send("PATCH", path + "/messages/@original", List.of(first)))
                .ifPresent(path -> send("POST", path, messages.subList(1, messages.size())));
    }

    /** Posts the messages after the answer. */
    void follow(Interaction interaction, List<ObjectNode> messages) {
        webhook(interaction).ifPresent(path -> send("POST", path, messages));
    }

    private boolean send(String method, String path, List<ObjectNode> messages) {
        return followUps.send(messages, message -> api.asGuest(method, path, message));
    }

    private static Optional<String> webhook(Interaction interaction) {
        var webhook = interaction.webhook();
        if (webhook.isEmpty()) {
            LOG.warn(
                    "An interaction came without an application or a token; its answer is dropped");
        }
        return webhook;
    }
}
