package dev.docket.delivery.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.delivery.chat.ChatHttp;
import dev.docket.delivery.chat.FakeConfig;
import dev.docket.delivery.chat.FakeDigests;
import dev.docket.delivery.chat.FakePlatform;
import dev.docket.delivery.chat.FakeRooms;
import dev.docket.delivery.chat.Gate;
import dev.docket.delivery.chat.HttpReply;
import dev.docket.delivery.chat.Platform;
import dev.docket.delivery.chat.Prompt;
import dev.docket.delivery.chat.Respondents;
import dev.docket.delivery.chat.Room;
import dev.docket.delivery.chat.RoomNews;
import dev.docket.delivery.chat.SignedCall;
import dev.docket.delivery.chat.Subscription;
import dev.docket.digest.SampleDigest;
import dev.docket.platform.text.Language;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackEndpointsTest {

    private static final InstantSource NOW =
            InstantSource.fixed(Instant.ofEpochSecond(1_800_000_000));

    private final FakePlatform slack = new FakePlatform().answers(200, "ok");
    private final FakeDigests digests = new FakeDigests();
    private final FakeRooms rooms = new FakeRooms();
    private final SlackConfig config = new FakeSlackConfig(slack.at("/slack/api/"));
    private final Prompt prompt = new Prompt(Duration.ofSeconds(10));
    private final Gate gate = SlackSignature.gate(config, NOW);
    private final SlackConversation conversation =
            new SlackConversation(
                    Respondents.of(digests, rooms),
                    prompt,
                    Respondents.followUps(),
                    new SlackWire(new ChatHttp(Duration.ofSeconds(5)), config),
                    config,
                    FakeConfig.docket(),
                    digests);
    private final SlackCommands commands = new SlackCommands(conversation);
    private final SlackInteractivity interactivity = new SlackInteractivity(conversation, prompt);
    private final SlackEvents events = new SlackEvents(rooms, prompt);

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void help_is_for_the_asker_only() {
        var reply = command("help");
        assertEquals(200, reply.status());
        assertTrue(reply.body().contains("\"response_type\":\"ephemeral\""));
        assertTrue(reply.body().contains("/docket latest"));
    }

    @Test
    void the_newest_digest_is_the_answer() {
        assertTrue(command("latest pl").body().contains("Alder 3 otwiera"));
    }

    @Test
    void a_long_digest_goes_on_through_the_response_url_and_ends_in_the_archive() throws Exception {
        digests.add(SampleDigest.with(SampleDigest.many(60)));
        assertTrue(command("latest").body().contains("(1/"));
        for (int part = 2; part <= 4; part++) {
            assertTrue(slack.next().body().toString().contains("(" + part + "/"));
        }
        assertTrue(slack.next().body().toString().contains("/en/digests/weekly/31"));
    }

    @Test
    void subscribing_is_for_the_channel_it_is_typed_in() {
        assertTrue(command("subscribe weekly cs").body().contains("Hotovo"));
        assertEquals(
                Map.of(
                        new Room(Platform.SLACK, "T1", "C2"),
                        new Subscription("weekly", Language.CS)),
                rooms.subscriptions);
    }

    @Test
    void trouble_with_the_records_is_an_apology_and_no_error() {
        digests.fail(new IllegalStateException("no connection"));
        var reply = command("latest");
        assertEquals(200, reply.status());
        assertTrue(reply.body().contains("cannot get at my records"));
    }

    @Test
    void a_list_of_stories_turns_its_pages_by_buttons() throws Exception {
        digests.clear().add(SampleDigest.with(SampleDigest.many(12)));
        assertTrue(command("story alder").body().contains("\"value\":\"5 alder\""));
        var reply = press("docket_turn_5", "5 alder");
        assertEquals(HttpReply.empty(), reply);
        var turned = slack.next().body();
        assertTrue(turned.path("replace_original").asBoolean());
        assertTrue(turned.toString().contains("\"value\":\"10 alder\""));
        assertTrue(turned.toString().contains("\"value\":\"0 alder\""));
    }

    @Test
    void a_button_of_others_is_acknowledged_and_nothing_else() {
        assertEquals(HttpReply.empty(), press("zz_unknown", "1"));
        assertEquals(HttpReply.empty(), press("docket_turn_5", "99999999999 x"));
        assertEquals(List.of(), slack.received);
    }

    @Test
    void ssl_check_is_acknowledged() {
        assertEquals(HttpReply.empty(), command(signed("ssl_check=1&token=x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%=%zz&&=", "text=latest", "payload=%7Bnot", "payload=[]", "{}"})
    void a_broken_form_is_refused_with_a_sentence(String body) {
        assertEquals(400, command(signed(body)).status());
        assertEquals(400, interactivity(signed(body)).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{not json", "[]", "7", "null"})
    void a_broken_event_is_refused_with_a_sentence(String body) {
        assertEquals(400, events(signed(body)).status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"event\":7}",
                "{\"type\":[],\"event\":{\"type\":\"zz\"}}",
                "{\"event\":{\"type\":\"tokens_revoked\",\"tokens\":7}}"
            })
    void an_event_of_the_wrong_shape_changes_nothing(String body) {
        assertEquals(HttpReply.empty(), events(signed(body)));
        assertEquals(List.of(), rooms.news);
    }

    @Test
    void the_challenge_comes_back() {
        var reply = events(signed("{\"type\":\"url_verification\",\"challenge\":\"abc\"}"));
        assertEquals("{\"challenge\":\"abc\"}", reply.body());
    }

    @Test
    void an_uninstalled_app_is_heard_of_once() {
        event("Ev1", "{\"type\":\"app_uninstalled\"}");
        event("Ev1", "{\"type\":\"app_uninstalled\"}");
        event("Ev2", "{\"type\":\"tokens_revoked\",\"tokens\":{\"bot\":[\"U1\"]}}");
        event("Ev3", "{\"type\":\"tokens_revoked\",\"tokens\":{\"oauth\":[\"U1\"],\"bot\":[]}}");
        assertEquals(
                List.of(new RoomNews.WorkspaceLeft("T1"), new RoomNews.WorkspaceLeft("T1")),
                rooms.news);
    }

    @Test
    void rooms_that_close_or_change_their_id_are_heard_of() {
        event("Ev1", "{\"type\":\"channel_archive\",\"channel\":\"C1\"}");
        event(
                "Ev2",
                "{\"type\":\"channel_id_changed\",\"old_channel_id\":\"C1\",\"new_channel_id\":\"C9\"}");
        var room = new Room(Platform.SLACK, "T1", "C1");
        assertEquals(
                List.of(
                        new RoomNews.RoomClosed(room, "channel_archive"),
                        new RoomNews.RoomRenamed(room, "C9")),
                rooms.news);
    }

    @Test
    void what_slack_did_not_sign_is_refused_before_it_is_read() {
        var forged = new SignedCall("v0=00", "1800000000", bytes("text=latest"));
        assertEquals(401, command(forged).status());
        assertEquals(401, interactivity(forged).status());
        assertEquals(401, events(forged).status());
    }

    @Test
    void a_monstrous_body_is_not_even_hashed() {
        var huge = new SignedCall("v0=00", "1800000000", new byte[SignedCall.LARGEST_BODY + 1]);
        assertEquals(413, command(huge).status());
    }

    @Test
    void without_a_secret_slack_is_told_what_is_missing() {
        var off = SlackSignature.gate(new FakeSlackConfig(slack.at("/"), "", Map.of()), NOW);
        var reply = off.pass(signed("{}"), events::answer);
        assertEquals(503, reply.status());
        assertTrue(reply.body().contains("DOCKET_SLACK_SIGNING_SECRET"));
    }

    private HttpReply command(SignedCall call) {
        return gate.pass(call, commands::answer);
    }

    private HttpReply interactivity(SignedCall call) {
        return gate.pass(call, interactivity::answer);
    }

    private HttpReply events(SignedCall call) {
        return gate.pass(call, events::answer);
    }

    private HttpReply command(String text) {
        return command(
                signed(
                        "team_id=T1&channel_id=C2&text="
                                + encoded(text)
                                + "&zz_new=1&response_url="
                                + encoded(slack.at("/slack/response/x").toString())));
    }

    private HttpReply press(String action, String value) {
        var payload =
                "{\"type\":\"block_actions\",\"team\":{\"id\":\"T1\"},\"response_url\":\"%s\",\"actions\":[{\"action_id\":\"%s\",\"value\":\"%s\"}]}"
                        .formatted(slack.at("/slack/response/x"), action, value);
        return interactivity(signed("payload=" + encoded(payload)));
    }

    private void event(String id, String event) {
        var body =
                "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event_id\":\"%s\",\"event\":%s}"
                        .formatted(id, event);
        assertEquals(HttpReply.empty(), events(signed(body)));
    }

    private static SignedCall signed(String body) {
        var signature =
                new SlackSignature(FakeSlackConfig.SECRET, NOW).sign("1800000000", bytes(body));
        return new SignedCall(signature, "1800000000", bytes(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
