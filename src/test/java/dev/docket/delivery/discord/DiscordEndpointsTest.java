package dev.docket.delivery.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.ChatHttp;
import dev.docket.delivery.chat.FakeConfig;
import dev.docket.delivery.chat.FakeDigests;
import dev.docket.delivery.chat.FakePlatform;
import dev.docket.delivery.chat.FakeRooms;
import dev.docket.delivery.chat.Gate;
import dev.docket.delivery.chat.HttpReply;
import dev.docket.delivery.chat.Json;
import dev.docket.delivery.chat.Platform;
import dev.docket.delivery.chat.Prompt;
import dev.docket.delivery.chat.Respondents;
import dev.docket.delivery.chat.Room;
import dev.docket.delivery.chat.SignedCall;
import dev.docket.delivery.chat.Subscription;
import dev.docket.digest.SampleDigest;
import dev.docket.platform.text.Language;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscordEndpointsTest {

    private static final int EPHEMERAL = 64;

    private final FakePlatform discord = new FakePlatform().answers(200, "{\"id\":\"1\"}");
    private final DiscordKeys keys = new DiscordKeys();
    private final FakeDigests digests = new FakeDigests();
    private final FakeRooms rooms = new FakeRooms();
    private final DiscordConfig config =
            new FakeDiscordConfig(discord.at("/api/v10"), keys.publicKey(), Map.of());
    private final Gate gate = DiscordSignature.gate(config);
    private final DiscordInteractions interactions = interactions(Duration.ofSeconds(10));

    @AfterEach
    void close() {
        discord.close();
    }

    @Test
    void ping_is_answered_with_pong() {
        var reply = gate.pass(keys.signed("{\"type\":1}"), interactions::answer);
        assertEquals("{\"type\":1}", reply.body());
        assertEquals("application/json; charset=utf-8", reply.contentType());
    }

    @Test
    void the_newest_digest_is_for_the_asker_only_and_in_the_asker_s_language() {
        var answer = body(post(command("latest", "")));
        assertEquals(4, answer.path("type").asInt());
        assertEquals(EPHEMERAL, answer.at("/data/flags").asInt());
        assertTrue(answer.at("/data/content").asText().contains("Alder 3 otevírá"));
        assertTrue(answer.at("/data/allowed_mentions/parse").isEmpty());
    }

    @Test
    void a_long_digest_goes_on_in_follow_ups_and_ends_in_the_archive() throws Exception {
        digests.add(SampleDigest.with(SampleDigest.many(60)));
        post(command("latest", ""));
        for (int followUp = 0; followUp < 4; followUp++) {
            var request = discord.next();
            assertEquals("POST", request.method());
            assertEquals("/api/v10/webhooks/4711/a-token", request.path());
            assertEquals(EPHEMERAL, request.body().path("flags").asInt());
            assertTrue(request.userAgent().startsWith("DiscordBot (https://docket.example, "));
        }
        assertTrue(discord.received.getLast().body().toString().contains("/cs/digests/weekly/31"));
    }

    @Test
    void an_answer_that_takes_too_long_is_deferred_and_edited_in() throws Exception {
        var database = new CountDownLatch(1);
        digests.waitFor(database);
        var slow = interactions(Duration.ofMillis(20));
        var deferred = body(gate.pass(keys.signed(command("latest", "").toString()), slow::answer));
        database.countDown();
        assertEquals(5, deferred.path("type").asInt());
        assertEquals(EPHEMERAL, deferred.at("/data/flags").asInt());
        var edit = discord.next();
        assertEquals("PATCH", edit.method());
        assertEquals("/api/v10/webhooks/4711/a-token/messages/@original", edit.path());
        assertFalse(edit.body().has("flags"));
    }

    @Test
    void who_manages_the_server_may_subscribe_a_channel() {
        post(command("subscribe", "language=pl"));
        assertEquals(
                Map.of(
                        new Room(Platform.DISCORD, "77", "88"),
                        new Subscription("weekly", Language.PL)),
                rooms.subscriptions);
    }

    @Test
    void others_may_not() {
        var powerless = command("subscribe", "");
        powerless.putObject("member").put("permissions", "2048");
        assertTrue(content(powerless).contains("spravuje"));
        var alone = command("subscribe", "");
        alone.putObject("authorizing_integration_owners").put("1", "5");
        assertTrue(content(alone).contains("Sem psát nemohu"));
        assertTrue(rooms.subscriptions.isEmpty());
    }

    @Test
    void an_unknown_command_gets_help() {
        assertTrue(content(Json.object().put("type", 2)).contains("did not understand"));
        var other = command("latest", "");
        other.putObject("data").put("name", "zz");
        assertTrue(content(other).contains("Tomu nerozumím"));
    }

    @Test
    void a_list_of_stories_turns_its_pages_by_buttons() {
        digests.clear().add(SampleDigest.with(SampleDigest.many(12)));
        var list = body(post(command("story", "words=alder")));
        var next = list.at("/data/components/0/components/0/custom_id").asText();
        assertEquals("turn:5:alder", next);
        var turned = body(post(click(next)));
        assertEquals(7, turned.path("type").asInt());
        assertEquals(2, turned.at("/data/components/0/components").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zz-unknown", "turn:", "turn:x:y", "turn:99999999:y", "turn:5"})
    void a_button_of_others_is_answered(String customId) {
        var answer = body(post(click(customId)));
        assertEquals(4, answer.path("type").asInt());
        assertEquals(EPHEMERAL, answer.at("/data/flags").asInt());
    }

    @Test
    void a_modal_that_nobody_opened_is_answered() {
        assertEquals(4, body(post(Json.object().put("type", 5))).path("type").asInt());
    }

    @Test
    void stories_and_editions_are_offered_while_typing() {
        assertEquals(3, choices("words", "").size());
        assertEquals("42", choices("words", "birch").at("/0/value").asText());
        assertEquals("weekly", choices("edition", "we").at("/0/value").asText());
        assertEquals(0, choices("edition", "开源").size());
        assertEquals(0, choices("unheard", "x").size());
    }

    @Test
    void at_most_twenty_five_are_offered() {
        digests.add(SampleDigest.with(SampleDigest.many(60)));
        assertEquals(25, choices("words", "").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{not json", "[]", "7", "{}", "{\"type\":99}", "{\"type\":\"x\"}"})
    void a_broken_interaction_is_refused_with_a_sentence(String body) {
        assertEquals(400, gate.pass(keys.signed(body), interactions::answer).status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":2,\"data\":7}",
                "{\"type\":2,\"data\":{\"name\":\"docket\",\"options\":\"x\"}}",
                "{\"type\":2,\"member\":[],\"guild_id\":{}}",
                "{\"type\":4,\"data\":null}"
            })
    void fields_of_the_wrong_type_are_no_error(String body) {
        assertEquals(200, gate.pass(keys.signed(body), interactions::answer).status());
    }

    @Test
    void what_discord_did_not_sign_is_refused_before_it_is_read() {
        var forged = new DiscordKeys().signed("{not json");
        assertEquals(401, gate.pass(forged, interactions::answer).status());
        assertEquals(401, gate.pass(forged, DiscordEvents::answer).status());
        var huge = new SignedCall("00", "1", new byte[SignedCall.LARGEST_BODY + 1]);
        assertEquals(413, gate.pass(huge, interactions::answer).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a key"})
    void without_a_key_discord_is_told_what_is_missing(String key) {
        var off = DiscordSignature.gate(new FakeDiscordConfig(discord.at("/"), key, Map.of()));
        var reply = off.pass(keys.signed("{}"), DiscordEvents::answer);
        assertEquals(503, reply.status());
        assertTrue(reply.body().contains("DOCKET_DISCORD_PUBLIC_KEY"));
    }

    @Test
    void events_are_acknowledged_without_a_body() {
        assertEquals(
                HttpReply.empty(204),
                gate.pass(keys.signed("{\"type\":0}"), DiscordEvents::answer));
        assertEquals(
                HttpReply.empty(204),
                gate.pass(keys.signed("{\"type\":1}"), DiscordEvents::answer));
        assertEquals(400, gate.pass(keys.signed("{not json"), DiscordEvents::answer).status());
    }

    private HttpReply post(ObjectNode interaction) {
        return gate.pass(keys.signed(interaction.toString()), interactions::answer);
    }

    private String content(ObjectNode interaction) {
        return body(post(interaction)).at("/data/content").asText();
    }

    private JsonNode choices(String option, String typed) {
        var interaction = command("story", option + "=" + typed).put("type", 4);
        ((ObjectNode) interaction.at("/data/options/0/options/0")).put("focused", true);
        return body(post(interaction)).at("/data/choices");
    }

    private static ObjectNode command(String subcommand, String option) {
        var interaction = installed(2);
        var data = interaction.putObject("data").put("name", "docket");
        var sub = data.putArray("options").addObject().put("name", subcommand);
        int equals = option.indexOf('=');
        if (equals > 0) {
            sub.putArray("options")
                    .addObject()
                    .put("name", option.substring(0, equals))
                    .put("value", option.substring(equals + 1));
        }
        return interaction;
    }

    private static ObjectNode click(String customId) {
        var interaction = installed(3);
        interaction.putObject("data").put("custom_id", customId);
        return interaction;
    }

    private static ObjectNode installed(int type) {
        var interaction =
                Json.object()
                        .put("type", type)
                        .put("application_id", "4711")
                        .put("token", "a-token")
                        .put("guild_id", "77")
                        .put("channel_id", "88")
                        .put("locale", "cs");
        interaction.putObject("authorizing_integration_owners").put("0", "77");
        interaction.putObject("member").put("permissions", "2147483647");
        return interaction;
    }

    private static ObjectNode body(HttpReply reply) {
        assertEquals(200, reply.status());
        return Json.read(reply.body()).orElseThrow();
    }

    private DiscordInteractions interactions(Duration patience) {
        var api = new DiscordApi(new ChatHttp(Duration.ofSeconds(5)), config, FakeConfig.docket());
        return new DiscordInteractions(
                Respondents.of(digests, rooms),
                new Choices(digests, Respondents.search(digests)),
                new Prompt(patience),
                new DiscordFollowUps(api, Respondents.followUps()),
                FakeConfig.docket(),
                digests);
    }
}
