package dev.docket.delivery.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.delivery.chat.CodePoints;
import java.util.regex.Pattern;

/**
 * What Slack takes, as its documentation gives it; Slack refuses a whole message for one excess.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Block Kit</a>
 */
final class SlackLimits {

    /** A link of ours; whatever else holds an angle bracket is a mention that came alive. */
    private static final Pattern LINK = Pattern.compile("<https?://[^<>|\\s]+\\|[^<>]+>");

    private SlackLimits() {}

    static void hold(JsonNode message) {
        assertTrue(message.path("text").asText().length() <= 4_000);
        assertFalse(message.path("text").asText().isBlank(), "notifications show the text");
        var blocks = message.path("blocks");
        assertTrue(blocks.size() <= 50, blocks.size() + " blocks");
        int characters = 0;
        for (var block : blocks) {
            characters += characters(block);
        }
        assertTrue(characters <= 13_200, characters + " characters");
        holdsOnlyOurLinks(message.path("text").asText());
    }

    private static int characters(JsonNode block) {
        return switch (block.path("type").asText()) {
            case "header" -> plain(block.path("text"), 150);
            case "section" -> mrkdwn(block.path("text"));
            case "context" -> context(block.path("elements"));
            case "actions" -> actions(block.path("elements"));
            case "divider" -> 0;
            default -> throw new AssertionError("Slack knows no such block: " + block);
        };
    }

    private static int context(JsonNode elements) {
        assertTrue(!elements.isEmpty() && elements.size() <= 10);
        int characters = 0;
        for (var element : elements) {
            characters += mrkdwn(element);
        }
        return characters;
    }

    private static int actions(JsonNode elements) {
        assertTrue(!elements.isEmpty() && elements.size() <= 25);
        int characters = 0;
        for (var button : elements) {
            assertTrue(button.path("action_id").asText().length() <= 255);
            assertTrue(button.path("value").asText().length() <= 2_000);
            characters += plain(button.path("text"), 75);
        }
        return characters;
    }

    private static int plain(JsonNode text, int most) {
        assertEquals("plain_text", text.path("type").asText());
        int characters = CodePoints.count(text.path("text").asText());
        assertTrue(characters > 0 && characters <= most, characters + " of " + most);
        return characters;
    }

    private static int mrkdwn(JsonNode text) {
        assertEquals("mrkdwn", text.path("type").asText());
        var words = text.path("text").asText();
        int characters = CodePoints.count(words);
        assertTrue(!words.isBlank() && characters <= 3_000, characters + " characters");
        holdsOnlyOurLinks(words);
        return characters;
    }

    private static void holdsOnlyOurLinks(String words) {
        var rest = LINK.matcher(words).replaceAll("");
        assertFalse(rest.contains("<") || rest.contains(">"), rest);
    }
}
