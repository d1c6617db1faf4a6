package dev.docket.delivery.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.delivery.Channel;
import dev.docket.delivery.Delivery;
import dev.docket.delivery.Outcome;
import dev.docket.delivery.Outcome.Later;
import dev.docket.delivery.Outcome.Refused;
import dev.docket.delivery.Outcome.Sent;
import dev.docket.delivery.Outcome.Unanswered;
import dev.docket.delivery.Recipient;
import dev.docket.delivery.chat.ChatHttp;
import dev.docket.delivery.chat.FakeConfig;
import dev.docket.delivery.chat.FakeDigests;
import dev.docket.delivery.chat.FakePlatform;
import dev.docket.delivery.chat.FakeRooms;
import dev.docket.delivery.chat.Respondents;
import dev.docket.digest.Digest;
import dev.docket.digest.SampleDigest;
import dev.docket.platform.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlackWireTest {

    private static final Instant NOON = Instant.parse("2026-03-16T12:00:00Z");

    private final FakePlatform slack = new FakePlatform();
    private final FakeRooms rooms = new FakeRooms();
    private final Channel channel = channel();

    @AfterEach
    void close() {
        slack.close();
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
        var request = slack.next();
        assertEquals("null", request.authorization());
        assertTrue(request.body().path("channel").isMissingNode());
    }

    @Test
    void slack_is_left_alone_for_as_long_as_it_asks() throws InterruptedException {
        slack.answers(429, "{\"ok\":false,\"error\":\"ratelimited\"}", "7");
        assertEquals(new Later(NOON.plusSeconds(7), "rate limited"), deliver("T1/C2"));
    }

    @Test
    void a_lost_room_is_never_tried_again() throws InterruptedException {
        slack.answers(200, "{\"ok\":false,\"error\":\"channel_not_found\"}");
        assertEquals(new Refused("channel_not_found"), deliver("T1/C2"));
        assertEquals(List.of("T1/C2 channel_not_found"), rooms.lost);
    }

    @Test
    void a_lost_answer_is_not_posted_again() throws InterruptedException {
        slack.hangsUp();
        assertInstanceOf(Unanswered.class, deliver("T1/C2"));
        assertInstanceOf(Unanswered.class, deliver("T1/C2"));
        assertEquals(1, slack.received.size());
    }

    @Test
    void a_slack_that_cannot_be_reached_is_tried_again() throws InterruptedException {
        slack.close();
        assertInstanceOf(Later.class, deliver("T1/C2"));
    }

    @Test
    void a_slack_in_trouble_gets_each_message_once_when_it_is_well_again()
            throws InterruptedException {
        slack.answers(503, "upstream error").answers(200, "{\"ok\":true,\"ts\":\"1\"}");
        var digest = SampleDigest.with(SampleDigest.many(20));
        assertInstanceOf(Later.class, deliver("T1/C2", digest));
        assertInstanceOf(Sent.class, deliver("T1/C2", digest));
        var texts = slack.received.stream().map(request -> request.body().path("text")).toList();
        assertTrue(texts.size() > 2, texts.toString());
        assertEquals(texts.getFirst(), texts.get(1));
        assertEquals(texts.size() - 1, texts.stream().distinct().count());
    }

    private Outcome deliver(String address) throws InterruptedException {
        return deliver(address, SampleDigest.digest());
    }

    private Outcome deliver(String address, Digest digest) throws InterruptedException {
        var recipient = new Recipient(address, Language.EN);
        return channel.deliver(
                new Delivery(1, digest.key(), "slack", recipient, new UUID(1, 2), 1), digest);
    }

    private Channel channel() {
        var webhooks = Map.of("news", FakeConfig.webhook(slack.at("/services/x"), "weekly"));
        var config = new FakeSlackConfig(slack.at("/api/"), FakeSlackConfig.SECRET, webhooks);
        var wire = new SlackWire(new ChatHttp(Duration.ofSeconds(5)), config);
        var posting = Respondents.posting(rooms, InstantSource.fixed(NOON));
        return SlackWire.channel(wire, config, FakeConfig.docket(), new FakeDigests(), posting);
    }
}
