package dev.docket.delivery.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.Asker;
import dev.docket.delivery.chat.Command;
import dev.docket.delivery.chat.Command.Help;
import dev.docket.delivery.chat.CommandLine;
import dev.docket.delivery.chat.Json;
import dev.docket.delivery.chat.Platform;
import dev.docket.delivery.chat.Room;
import dev.docket.delivery.chat.Turn;
import dev.docket.platform.text.Language;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a user did, as Discord tells it. Reading is tolerant: what is missing is empty.
 *
 * @see <a href="https://discord.com/developers/docs/interactions/receiving-and-responding">
 *     Interactions</a>
 */
record Interaction(ObjectNode json) {

    private static final int PRIVATE_CHANNEL = 2;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,20}");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_=-][A-Za-z0-9._=-]{0,999}");

    /** Administrator, Manage Channels and Manage Server. */
    private static final BigInteger MANAGES = BigInteger.valueOf(0x8 | 0x10 | 0x20);

    int type() {
        return json.path("type").asInt();
    }

    /** What was typed or picked; anything but our own command asks for help. */
    Command command() {
        var verb = json.at("/data/options/0/name").asText("help");
        if (!Json.text(json, "/data/name").equals(DiscordCommandSet.NAME)) {
            return new Help(false);
        }
        return verb.equals("story")
                ? CommandLine.parse(verb, option("words"))
                : CommandLine.parse(verb, (option("edition") + " " + option("language")).strip());
    }

    /** The page that a button turns to; empty if it is no button of ours. */
    Optional<Command> turn() {
        var id = Json.text(json, "/data/custom_id");
        return id.startsWith(DiscordMessages.TURN)
                ? Turn.read(id.substring(DiscordMessages.TURN.length()))
                : Optional.empty();
    }

    /** The option that is being typed into. */
    Optional<JsonNode> focused() {
        for (var option : json.at("/data/options/0/options")) {
            if (option.path("focused").asBoolean()) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    /** Where follow-ups go, from the API's base; empty if its parts are missing or unsafe. */
    Optional<String> webhook() {
        var application = Json.text(json, "/application_id");
        var token = Json.text(json, "/token");
        return DIGITS.matcher(application).matches() && TOKEN.matcher(token).matches()
                ? Optional.of("/webhooks/" + application + "/" + token)
                : Optional.empty();
    }

    Asker asker() {
        var room =
                new Room(
                        Platform.DISCORD,
                        Json.text(json, "/guild_id"),
                        Json.text(json, "/channel_id"));
        return new Asker(room, Language.of(Json.text(json, "/locale")), standing());
    }

    private Asker.Standing standing() {
        if (!isInstalled() || !DIGITS.matcher(Json.text(json, "/channel_id")).matches()) {
            return Asker.Standing.OUT_OF_REACH;
        }
        boolean alone = !json.has("guild_id");
        return alone || manages() ? Asker.Standing.MAY_SUBSCRIBE : Asker.Standing.MAY_NOT;
    }

    /** Whether there is a bot to post: key "0" is a server's installation, "1" a user's own. */
    private boolean isInstalled() {
        var owners = json.path("authorizing_integration_owners");
        return json.path("context").asInt() != PRIVATE_CHANNEL
                && (owners.has("0") || (owners.isMissingNode() && json.has("guild_id")));
    }

    private boolean manages() {
        var permissions = Json.text(json, "/member/permissions");
        return DIGITS.matcher(permissions).matches()
                && new BigInteger(permissions).and(MANAGES).signum() != 0;
    }

    private String option(String name) {
        for (var option : json.at("/data/options/0/options")) {
            if (option.path("name").asText().equals(name)) {
                return option.path("value").asText();
            }
        }
        return "";
    }
}
