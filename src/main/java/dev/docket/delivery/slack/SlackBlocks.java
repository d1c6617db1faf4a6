package dev.docket.delivery.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.Chunks;
import dev.docket.delivery.chat.CodePoints;
import dev.docket.delivery.chat.Json;
import dev.docket.delivery.chat.Turn;
import java.util.List;

/**
 * The few kinds of Block Kit blocks that a digest needs.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Block Kit</a>
 */
final class SlackBlocks {

    /** What the action of a button that turns a page starts with. */
    static final String TURN = "docket_turn";

    private static final int HEADER = 150;
    private static final int TEXT = 2900; // Slack takes 3000
    private static final int LABEL = 75;
    private static final int VALUE = 1900; // Slack takes 2000, the place among them

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

    /** Buttons that turn to other pages of a list. */
    static ObjectNode actions(List<Turn> turns) {
        var block = Json.object().put("type", "actions");
        block.putArray("elements").addAll(turns.stream().map(SlackBlocks::button).toList());
        return block;
    }

    private static ObjectNode button(Turn turn) {
        var button = Json.object().put("type", "button").put("action_id", TURN + "_" + turn.from());
        button.putObject("text")
                .put("type", "plain_text")
                .put("text", CodePoints.cut(turn.label(), LABEL));
        return button.put("value", turn.code(' ', VALUE));
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
