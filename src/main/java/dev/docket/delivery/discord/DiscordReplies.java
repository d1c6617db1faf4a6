package dev.docket.delivery.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.Exchange.Answered;
import dev.docket.delivery.chat.Json;
import dev.docket.platform.time.Pause;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** Sends what follows an interaction, within the 15 minutes that its token lives. */
@Singleton
class DiscordReplies {

    private static final Logger LOG = Logger.getLogger(DiscordReplies.class);
    private static final Pattern ID = Pattern.compile("[0-9]{1,20}");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._=-]{1,1000}");

    /** Our deferral may still be on its way to Discord when the answer is ready. */
    private static final int TRIES = 4;

    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final DiscordApi api;
    private final Pause pause;

    DiscordReplies(DiscordApi api, Pause pause) {
        this.api = api;
        this.pause = pause;
    }

    /** Fills the deferred answer with the first message; the others follow it. */
    void edit(Interaction interaction, List<ObjectNode> messages) {
        var first = messages.getFirst().deepCopy();
        first.remove("flags"); // decided by the deferral, and refused in an edit
        webhook(interaction)
                .filter(path -> send("PATCH", path + "/messages/@original", first))
                .ifPresent(_ -> follow(interaction, messages.subList(1, messages.size())));
    }

    /** Posts the messages after the answer. */
    void follow(Interaction interaction, List<ObjectNode> messages) {
        webhook(interaction).ifPresent(path -> follow(path, messages));
    }

    private void follow(String path, List<ObjectNode> messages) {
        for (var message : messages) {
            if (!send("POST", path, message)) {
                return; // what comes after a gap would mislead
            }
        }
    }

    private boolean send(String method, String path, ObjectNode message) {
        try {
            for (int attempt = 1; attempt <= TRIES; attempt++) {
                if (api.asGuest(method, path, message) instanceof Answered(var status, _, _)
                        && status / 100 == 2) {
                    return true;
                }
                pause.of(BETWEEN);
            }
            LOG.warnf("Discord did not take the answer to an interaction (%s)", method);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static Optional<String> webhook(Interaction interaction) {
        var application = Json.text(interaction.json(), "/application_id");
        var token = Json.text(interaction.json(), "/token");
        if (!ID.matcher(application).matches() || !TOKEN.matcher(token).matches()) {
            LOG.warn(
                    "An interaction came without an application or a token; its answer is dropped");
            return Optional.empty();
        }
        return Optional.of("/webhooks/" + application + "/" + token);
    }
}
