package dev.docket.delivery.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.Chunks;
import dev.docket.delivery.chat.CodePoints;
import dev.docket.delivery.chat.Json;
import dev.docket.delivery.chat.Turn;
import java.util.List;

/**
 * Messages and embeds, the parts of Discord's that a digest needs.
 *
 * @see <a href="https://discord.com/developers/docs/resources/message">Messages</a>
 */
final class DiscordMessages {

    /** What the custom_id of a button that turns a page starts with. */
    static final String TURN = "turn:";

    /** Only the asker sees it; for answers to interactions. */
    static final int EPHEMERAL = 1 << 6;

    static final int CONTENT = 2000;
    static final int TITLE = 256;
    private static final int DESCRIPTION = 4000; // Discord takes 4096

    private static final int ROW = 1;
    private static final int BUTTON = 2;
    private static final int SECONDARY = 2;
    private static final int LABEL = 80;
    private static final int WORDS = 85; // of a custom_id's 100

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

    /** As many embeds as the text needs. */
    static List<ObjectNode> embeds(String markdown) {
        return Chunks.of(markdown, DESCRIPTION).stream()
                .map(chunk -> Json.object().put("description", chunk))
                .toList();
    }

    /** The characters of an embed that count against a message's 6000. */
    static int size(ObjectNode embed) {
        return length(embed, "/title")
                + length(embed, "/description")
                + length(embed, "/author/name");
    }

    private static int length(ObjectNode embed, String path) {
        return CodePoints.count(Json.text(embed, path));
    }

    /** One row of buttons; no row without any, which also takes an older one away. */
    static ObjectNode withButtons(ObjectNode message, List<Turn> turns) {
        var rows = message.putArray("components");
        if (!turns.isEmpty()) {
            var buttons = turns.stream().map(DiscordMessages::button).toList();
            rows.addObject().put("type", ROW).putArray("components").addAll(buttons);
        }
        return message;
    }

    private static ObjectNode button(Turn turn) {
        return Json.object()
                .put("type", BUTTON)
                .put("style", SECONDARY)
                .put("label", CodePoints.cut(turn.label(), LABEL))
                .put("custom_id", TURN + turn.code(':', WORDS));
    }
}
