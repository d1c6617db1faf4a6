package dev.docket.delivery.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.Chunks;
import dev.docket.delivery.chat.CodePoints;
import dev.docket.delivery.chat.Json;
import java.util.List;

/**
 * The few kinds of Block Kit blocks that a digest needs.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Block Kit</a>
 */
final class SlackBlocks {

    private static final int HEADER = 150;
    private static final int TEXT = 2900; // Slack takes 3000
    private static final int LABEL = 75;

    private SlackBlocks() {}

    static ObjectNode header(String plain) {
        var block = Json.object().put("type", "header");
        block.putObject("text")
                .put("type", "plain_text")
                .put("text", CodePoints.cut(plain, HEADER))
                .put("emoji", false);
        return block;
    }

    /** As many sections as the text needs. */
    static List<ObjectNode> sections(String mrkdwn) {
        return Chunks.of(mrkdwn, TEXT).stream().map(SlackBlocks::section).toList();
    }

    /** The same in small print. */
    static List<ObjectNode> contexts(String mrkdwn) {
        return Chunks.of(mrkdwn, TEXT).stream().map(SlackBlocks::context).toList();
    }

    static ObjectNode divider() {
        return Json.object().put("type", "divider");
    }

    static ObjectNode actions(List<ObjectNode> buttons) {
        var block = Json.object().put("type", "actions");
        block.putArray("elements").addAll(buttons);
        return block;
    }

    static ObjectNode button(String actionId, String label, String value) {
        var button = Json.object().put("type", "button").put("action_id", actionId);
        button.putObject("text")
                .put("type", "plain_text")
                .put("text", CodePoints.cut(label, LABEL));
        return button.put("value", value);
    }

    private static ObjectNode section(String mrkdwn) {
        var block = Json.object().put("type", "section");
        block.set("text", text(mrkdwn));
        return block;
    }

    private static ObjectNode context(String mrkdwn) {
        var block = Json.object().put("type", "context");
        block.putArray("elements").add(text(mrkdwn));
        return block;
    }

    private static ObjectNode text(String mrkdwn) {
        return Json.object().put("type", "mrkdwn").put("text", mrkdwn).put("verbatim", true);
    }
}
