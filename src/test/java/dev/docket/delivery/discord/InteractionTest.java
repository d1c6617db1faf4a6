package dev.docket.delivery.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.Asker.Standing;
import dev.docket.delivery.chat.Command;
import dev.docket.delivery.chat.Command.Help;
import dev.docket.delivery.chat.Command.Latest;
import dev.docket.delivery.chat.Command.Story;
import dev.docket.delivery.chat.Command.Unsubscribe;
import dev.docket.delivery.chat.Json;
import dev.docket.delivery.chat.Platform;
import dev.docket.delivery.chat.Room;
import dev.docket.platform.text.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InteractionTest {

    @ParameterizedTest
    @CsvSource({
        "8, MAY_SUBSCRIBE",
        "16, MAY_SUBSCRIBE",
        "32, MAY_SUBSCRIBE",
        "2147483647, MAY_SUBSCRIBE",
        "18446744073709551615, MAY_SUBSCRIBE",
        "0, MAY_NOT",
        "2048, MAY_NOT",
        "-8, MAY_NOT",
        "all, MAY_NOT",
        "'', MAY_NOT"
    })
    void who_manages_a_server_or_its_channels_may_subscribe(String permissions, Standing standing) {
        assertEquals(standing, standing(guild(permissions)));
    }

    @Test
    void somebody_without_permissions_in_a_server_may_not() {
        var json = guild("8");
        json.remove("member");
        assertEquals(Standing.MAY_NOT, standing(json));
    }

    @Test
    void alone_with_the_bot_everybody_speaks_for_the_room() {
        var json = Json.object().put("channel_id", "88").put("context", 1);
        json.putObject("authorizing_integration_owners").put("0", "0");
        assertEquals(Standing.MAY_SUBSCRIBE, standing(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"channel_id\":\"88\",\"guild_id\":\"7\",\"authorizing_integration_owners\":{\"1\":\"5\"}}",
                "{\"channel_id\":\"88\",\"context\":2,\"authorizing_integration_owners\":{\"0\":\"7\"}}",
                "{\"channel_id\":\"../88\",\"authorizing_integration_owners\":{\"0\":\"7\"}}",
                "{\"authorizing_integration_owners\":{\"0\":\"7\"}}",
                "{\"channel_id\":\"88\"}",
                "{}"
            })
    void where_the_bot_cannot_post_nobody_can_subscribe(String json) {
        assertEquals(Standing.OUT_OF_REACH, standing(Json.read(json).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"cs, CS", "pl, PL", "en-GB, EN", "cs-CZ, CS"})
    void the_asker_reads_what_discord_says(String locale, Language language) {
        var asker = new Interaction(guild("8").put("locale", locale)).asker();
        assertEquals(Optional.of(language), asker.language());
        assertEquals(new Room(Platform.DISCORD, "77", "88"), asker.room());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "de", "", "x"})
    void what_we_do_not_write_is_left_open(String locale) {
        var asker = new Interaction(guild("8").put("locale", locale)).asker();
        assertEquals(Optional.empty(), asker.language());
    }

    @Test
    void options_come_in_any_order_and_are_read_by_their_names() {
        assertEquals(
                new Latest(Optional.of("weekly"), Optional.of(Language.PL)),
                command("latest", "language", "pl", "edition", "weekly"));
        assertEquals(
                new Latest(Optional.of("Research and debate"), Optional.empty()),
                command("latest", "edition", "Research  and\ndebate"));
        assertEquals(new Unsubscribe(), command("unsubscribe"));
    }

    @Test
    void the_words_of_a_story_are_all_that_was_typed() {
        assertEquals(new Story("alder 3 cs", 0), command("story", "words", "alder 3 cs"));
        assertEquals(new Help(false), command("story"));
    }

    @ParameterizedTest
    @CsvSource({"4711, a.B-c_d=, /webhooks/4711/a.B-c_d=", "1, x, /webhooks/1/x"})
    void follow_ups_go_to_the_interactions_own_webhook(
            String application, String token, String path) {
        assertEquals(Optional.of(path), webhook(application, token));
    }

    @ParameterizedTest
    @CsvSource({"'', x", "x, x", "1/2, x", "1, ''", "1, ../2", "1, a/b", "1, a?b", "1, 'a b'"})
    void what_could_lead_elsewhere_is_no_webhook(String application, String token) {
        assertEquals(Optional.empty(), webhook(application, token));
    }

    private static Optional<String> webhook(String application, String token) {
        var json = Json.object().put("application_id", application).put("token", token);
        return new Interaction(json).webhook();
    }

    private static Standing standing(ObjectNode json) {
        return new Interaction(json).asker().standing();
    }

    private static ObjectNode guild(String permissions) {
        var json = Json.object().put("guild_id", "77").put("channel_id", "88");
        json.putObject("authorizing_integration_owners").put("0", "77");
        json.putObject("member").put("permissions", permissions);
        return json;
    }

    private static Command command(String verb, String... options) {
        var json = Json.object();
        var chosen = json.putObject("data").put("name", "docket").putArray("options").addObject();
        var given = chosen.put("name", verb).putArray("options");
        for (int i = 0; i < options.length; i += 2) {
            given.addObject().put("name", options[i]).put("value", options[i + 1]);
        }
        return new Interaction(json).command();
    }
}
