package dev.docket.delivery.discord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.Json;
import dev.docket.platform.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/**
 * Our commands as Discord registers them. Their names are the same in every language, so that help
 * and documentation hold; their descriptions are in the user's.
 *
 * @see <a href="https://discord.com/developers/docs/interactions/application-commands">Commands</a>
 */
final class DiscordCommandSet {

    static final String NAME = "docket";

    private static final int SUB_COMMAND = 1;
    private static final int STRING = 3;
    private static final Map<String, String> LOCALES =
            new TreeMap<>(Map.of("cs", "cs", "pl", "pl", "zh-CN", "zh"));

    private DiscordCommandSet() {}

    static ArrayNode body() {
        var docket = described(Json.object().put("name", NAME), "command.description");
        docket.set(
                "options",
                Json.array(
                        List.of(
                                command("latest", edition(), language()),
                                command("story", words()),
                                command("subscribe", edition(), language()),
                                command("unsubscribe"),
                                command("help"))));
        docket.putArray("integration_types").add(0).add(1);
        docket.putArray("contexts").add(0).add(1).add(2);
        return Json.array(List.of(docket));
    }

    private static ObjectNode command(String name, ObjectNode... options) {
        var command = Json.object().put("type", SUB_COMMAND).put("name", name);
        described(command, "command." + name);
        if (options.length > 0) {
            command.set("options", Json.array(List.of(options)));
        }
        return command;
    }

    private static ObjectNode words() {
        return option("words").put("required", true).put("autocomplete", true);
    }

    private static ObjectNode edition() {
        return option("edition").put("autocomplete", true);
    }

    private static ObjectNode language() {
        var option = option("language");
        var choices = option.putArray("choices");
        for (var language : Language.values()) {
            var name = language.locale().getDisplayLanguage(language.locale());
            choices.addObject().put("name", name).put("value", language.tag());
        }
        return option;
    }

    private static ObjectNode option(String name) {
        return described(Json.object().put("type", STRING).put("name", name), "option." + name);
    }

    private static ObjectNode described(ObjectNode node, String key) {
        node.put("description", text("en", key));
        var others = node.putObject("description_localizations");
        LOCALES.forEach((locale, language) -> others.put(locale, text(language, key)));
        return node;
    }

    /** Chinese is a language of Discord's menus only, so it is no {@link Language} of ours. */
    private static String text(String language, String key) {
        return ResourceBundle.getBundle(
                        "messages.chat",
                        Locale.of(language),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }
}
