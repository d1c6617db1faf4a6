package dev.docket.delivery.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.delivery.Delivery;
import dev.docket.delivery.Outcome;
import dev.docket.delivery.Outcome.Later;
import dev.docket.delivery.Outcome.Refused;
import dev.docket.delivery.Outcome.Sent;
import dev.docket.delivery.Outcome.Unanswered;
import dev.docket.delivery.Recipient;
import dev.docket.delivery.chat.ChatHttp;
import dev.docket.delivery.chat.FakeConfig;
import dev.docket.delivery.chat.FakePlatform;
import dev.docket.delivery.chat.FakeRooms;
import dev.docket.delivery.chat.Platform;
import dev.docket.delivery.chat.Respondents;
import dev.docket.delivery.chat.Room;
import dev.docket.delivery.chat.Subscription;
import dev.docket.digest.SampleDigest;
import dev.docket.platform.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackChannelTest {

    private static final Instant NOON = Instant.parse("2026-03-16T12:00:00Z");

    private final FakePlatform slack = new FakePlatform();
    private final FakeRooms rooms = new FakeRooms();
    private final SlackChannel channel =
            channel(
                    new FakeSlackConfig(
                            slack.at("/api/"),
                            FakeSlackConfig.SECRET,
                            Map.of("news", FakeConfig.webhook(slack.at("/services/x"), "weekly"))));

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void rooms_and_webhooks_of_the_edition_get_the_digest() {
        rooms.subscribe(
                new Room(Platform.SLACK, "T1", "C2"), new Subscription("weekly", Language.CS));
        rooms.subscribe(
                new Room(Platform.SLACK, "T1", "C3"), new Subscription("other", Language.CS));
        assertEquals(
                List.of(
                        new Recipient("T1/C2", Language.CS),
                        new Recipient("webhook:news", Language.PL)),
                channel.recipients(SampleDigest.digest()));
    }

    @Test
    void without_a_token_no_room_is_promised_anything() {
        rooms.subscribe(
                new Room(Platform.SLACK, "T1", "C2"), new Subscription("weekly", Language.CS));
        var off = channel(new FakeSlackConfig(slack.at("/api/"), "", Map.of()));
        assertEquals(List.of(), off.recipients(SampleDigest.digest()));
        assertEquals("slack", off.name());
    }

    @Test
    void the_bot_posts_with_its_token_in_the_header() throws InterruptedException {
        slack.answers(200, "{\"ok\":true,\"ts\":\"17.4\"}");
        assertEquals(new Sent("17.4"), deliver("T1/C2"));
        var request = slack.next();
        assertEquals("/api/chat.postMessage", request.path());
        assertEquals("Bearer xoxb-test", request.authorization());
        assertEquals("C2", request.body().path("channel").asText());
    }

    @Test
    void a_webhook_needs_no_channel_and_no_token() throws InterruptedException {
        slack.answers(200, "ok");
        assertEquals(new Sent(""), deliver("webhook:news"));
        assertEquals("null", slack.next().authorization());
        assertInstanceOf(Refused.class, deliver("webhook:gone"));
    }

    @Test
    void slack_is_left_alone_for_as_long_as_it_asks() throws InterruptedException {
        slack.answers(429, "{\"ok\":false,\"error\":\"ratelimited\"}", "7");
        assertEquals(new Later(NOON.plusSeconds(7), "ratelimited"), deliver("T1/C2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<html>maintenance</html>", "{\"ok\":false,\"error\":\"internal_error\"}"})
    void what_passes_is_tried_again(String body) throws InterruptedException {
        slack.answers(200, body);
        assertEquals(
                NOON.plusSeconds(2), assertInstanceOf(Later.class, deliver("T1/C2")).notBefore());
    }

    @Test
    void a_server_error_is_tried_again() throws InterruptedException {
        slack.answers(503, "upstream error");
        assertInstanceOf(Later.class, deliver("T1/C2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"channel_not_found", "is_archived", "not_in_channel", "restricted_action"})
    void a_lost_room_is_never_tried_again(String error) throws InterruptedException {
        slack.answers(200, "{\"ok\":false,\"error\":\"" + error + "\"}");
        assertEquals(new Refused(error), deliver("T1/C2"));
        assertEquals(List.of("T1/C2 " + error), rooms.lost);
    }

    @Test
    void a_dead_token_is_offered_once() throws InterruptedException {
        slack.answers(200, "{\"ok\":false,\"error\":\"token_revoked\"}");
        assertEquals(new Refused("token_revoked"), deliver("T1/C2"));
        assertEquals(new Refused("token_revoked"), deliver("T1/C3"));
        assertEquals(1, slack.received.size());
        assertEquals(List.of(), rooms.lost);
    }

    @Test
    void a_message_that_slack_rejects_is_not_repeated() throws InterruptedException {
        slack.answers(200, "{\"ok\":false,\"error\":\"invalid_blocks\"}");
        assertEquals(new Refused("invalid_blocks"), deliver("T1/C2"));
        assertEquals(List.of(), rooms.lost);
    }

    @Test
    void a_dead_webhook_is_refused_in_its_own_word() throws InterruptedException {
        slack.answers(404, "no_team");
        assertEquals(new Refused("no_team"), deliver("webhook:news"));
    }

    @Test
    void a_lost_answer_is_not_posted_again() throws InterruptedException {
        slack.hangsUp();
        var delivery = delivery("T1/C2");
        assertInstanceOf(Unanswered.class, channel.deliver(delivery, SampleDigest.digest()));
        assertInstanceOf(Unanswered.class, channel.deliver(delivery, SampleDigest.digest()));
        assertEquals(1, slack.received.size());
        assertFalse(channel.repeatsUnanswered(delivery.recipient()));
    }

    @Test
    void a_slack_that_cannot_be_reached_is_tried_again() throws InterruptedException {
        slack.close();
        assertInstanceOf(Later.class, deliver("T1/C2"));
    }

    @Test
    void a_long_digest_goes_out_in_several_messages() throws InterruptedException {
        slack.answers(200, "{\"ok\":true,\"ts\":\"1\"}");
        var digest = SampleDigest.with(SampleDigest.many(20));
        assertInstanceOf(Sent.class, channel.deliver(delivery("T1/C2"), digest));
        assertTrue(slack.received.size() > 1);
    }

    private Outcome deliver(String address) throws InterruptedException {
        return channel.deliver(delivery(address), SampleDigest.digest());
    }

    private static Delivery delivery(String address) {
        var recipient = new Recipient(address, Language.EN);
        var token = UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8));
        return new Delivery(1, SampleDigest.digest().key(), "slack", recipient, token, 1);
    }

    private SlackChannel channel(SlackConfig config) {
        return new SlackChannel(
                config,
                FakeConfig.docket(),
                rooms,
                Respondents.parts(),
                new ChatHttp(Duration.ofSeconds(5)),
                InstantSource.fixed(NOON));
    }
}
