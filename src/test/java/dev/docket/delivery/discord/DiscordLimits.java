package dev.docket.delivery.discord;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.delivery.chat.CodePoints;
import java.util.regex.Pattern;

/**
 * What Discord takes, as its documentation gives it; Discord refuses a whole message for one
 * excess.
 *
 * @see <a href="https://discord.com/developers/docs/resources/message">Messages</a>
 */
final class DiscordLimits {

    private static final Pattern ESCAPED = Pattern.compile("\\\\.");
    private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]+]\\(https?://[^()\\s]+\\)");

    private DiscordLimits() {}

    static void hold(JsonNode message) {
        assertTrue(message.at("/allowed_mentions/parse").isArray());
        assertTrue(message.at("/allowed_mentions/parse").isEmpty(), "nobody is mentioned");
        within(message, "/content", 2_000);
        assertTrue(message.has("content") || !message.path("embeds").isEmpty());
        assertTrue(message.path("embeds").size() <= 10);
        int total = 0;
        for (var embed : message.path("embeds")) {
            total += embed(embed);
        }
        assertTrue(total <= 6_000, total + " characters in embeds");
        assertTrue(message.path("components").size() <= 5);
        message.path("components").forEach(DiscordLimits::row);
        holdsOnlyOurLinks(message.path("content").asText());
    }

    private static int embed(JsonNode embed) {
        assertFalse(embed.path("description").asText().isBlank());
        holdsOnlyOurLinks(embed.path("description").asText());
        return within(embed, "/title", 256)
                + within(embed, "/description", 4_096)
                + within(embed, "/author/name", 256)
                + within(embed, "/footer/text", 2_048);
    }

    private static void row(JsonNode row) {
        assertTrue(!row.path("components").isEmpty() && row.path("components").size() <= 5);
        for (var button : row.path("components")) {
            assertTrue(within(button, "/label", 80) > 0);
            assertTrue(within(button, "/custom_id", 100) > 0);
        }
    }

    private static int within(JsonNode node, String path, int most) {
        int characters = CodePoints.count(node.at(path).asText(""));
        assertTrue(characters <= most, path + ": " + characters + " of " + most);
        return characters;
    }

    /** Markdown of ours aside, no link and no mention is left that others could have made. */
    private static void holdsOnlyOurLinks(String markdown) {
        var unescaped = ESCAPED.matcher(markdown).replaceAll("");
        var rest = LINK.matcher(unescaped).replaceAll("");
        assertFalse(rest.contains("](") || rest.contains("<@") || rest.contains("<#"), rest);
        assertFalse(rest.contains("@everyone") || rest.contains("@here"), rest);
    }
}
