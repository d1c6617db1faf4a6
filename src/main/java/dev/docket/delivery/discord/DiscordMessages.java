package dev.docket.delivery.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.CodePoints;
import dev.docket.delivery.chat.Json;
import java.util.List;

/**
 * Messages and embeds, the parts of Discord's that a digest needs.
 *
 * @see <a href="https://discord.com/developers/docs/resources/message">Messages</a>
 */
final class DiscordMessages {

    /** Only the asker sees it; for answers to interactions. */
    static final int EPHEMERAL = 1 << 6;

    static final int CONTENT = 2000;
    static final int TITLE = 256;
    static final int DESCRIPTION = 4000; // Discord takes 4096

    private static final int ROW = 1;
    private static final int BUTTON = 2;
    private static final int SECONDARY = 2;
    private static final int LABEL = 80;

    private DiscordMessages() {}

    /** A message that mentions nobody. */
    static ObjectNode message(String content, List<ObjectNode> embeds) {
        var message = Json.object();
        if (!content.isEmpty()) {
            message.put("content", content);
        }
        if (!embeds.isEmpty()) {
            message.putArray("embeds").addAll(embeds);
        }
        message.putObject("allowed_mentions").putArray("parse");
        return message;
    }

    static ObjectNode embed(String description) {
        return Json.object().put("description", description);
    }

    /** One row of buttons; no row without any, which also takes an older one away. */
    static ObjectNode withButtons(ObjectNode message, List<ObjectNode> buttons) {
        var rows = message.putArray("components");
        if (!buttons.isEmpty()) {
            rows.addObject().put("type", ROW).putArray("components").addAll(buttons);
        }
        return message;
    }

    static ObjectNode button(String customId, String label) {
        return Json.object()
                .put("type", BUTTON)
                .put("style", SECONDARY)
                .put("label", CodePoints.cut(label, LABEL))
                .put("custom_id", customId);
    }
}
