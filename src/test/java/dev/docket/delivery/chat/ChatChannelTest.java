package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import dev.docket.delivery.chat.Meaning.Busy;
import dev.docket.delivery.chat.Meaning.Loss;
import dev.docket.delivery.chat.Meaning.Rejected;
import dev.docket.delivery.chat.Meaning.Taken;
import dev.docket.delivery.slack.SlackRenderer;
import dev.docket.digest.Digest;
import dev.docket.digest.SampleDigest;
import dev.docket.platform.text.Language;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What holds for digests on every chat platform. */
class ChatChannelTest {

    private static final Instant NOON = Instant.parse("2026-03-16T12:00:00Z");
    private static final Digest LONG = SampleDigest.with(SampleDigest.many(20));
    private static final String HOOK = "https://hooks.example/x";

    private final FakeWire wire = new FakeWire();
    private final FakeRooms rooms = new FakeRooms();
    private final Channel slack = channel(Platform.SLACK, Optional.of("a-token"));
    private final Channel discord = channel(Platform.DISCORD, Optional.of("a-token"));

    @Test
    void rooms_and_webhooks_of_the_edition_get_the_digest() {
        subscribe("C2", "weekly");
        subscribe("C3", "other");
        assertEquals(
                List.of(
                        new Recipient("T1/C2", Language.CS),
                        new Recipient("webhook:news", Language.PL)),
                slack.recipients(SampleDigest.digest()));
        assertEquals(
                List.of(new Recipient("webhook:news", Language.PL)),
                discord.recipients(SampleDigest.digest()));
    }

    @Test
    void each_platform_is_a_channel_of_its_own() {
        assertEquals("slack", slack.name());
        assertEquals("discord", discord.name());
    }

    @Test
    void without_a_token_no_room_is_promised_anything_and_none_is_posted_to() throws Exception {
        subscribe("C2", "weekly");
        var off = channel(Platform.SLACK, Optional.empty());
        assertEquals(
                List.of(new Recipient("webhook:news", Language.PL)),
                off.recipients(SampleDigest.digest()));
        assertEquals(new Refused("no bot token is configured"), deliver(off, "T1/C2"));
        assertEquals(List.of(), wire.posted);
    }

    @Test
    void the_bot_posts_with_its_token_and_a_webhook_without() throws Exception {
        wire.means(new Taken("17.4"));
        assertEquals(new Sent("17.4"), deliver(slack, "T1/C2"));
        assertEquals(new Sent("17.4"), deliver(slack, "webhook:news"));
        assertEquals("a-token T1/C2", wire.posted.getFirst().to());
        assertEquals(HOOK, wire.posted.getLast().to());
    }

    @Test
    void a_webhook_that_is_no_longer_configured_is_refused() throws Exception {
        assertEquals(
                new Refused("this webhook is no longer configured"),
                deliver(slack, "webhook:gone"));
    }

    @Test
    void each_message_has_a_nonce_of_its_own_the_same_in_every_attempt() throws Exception {
        wire.hangsUp().means(new Taken("1"));
        assertInstanceOf(Unanswered.class, deliver(discord, "88", LONG));
        assertInstanceOf(Sent.class, deliver(discord, "88", LONG));
        var nonces = wire.nonces();
        assertEquals(nonces.getFirst(), nonces.get(1), "the first message again");
        assertEquals(nonces.size() - 1, nonces.stream().distinct().count());
        assertTrue(nonces.stream().allMatch(nonce -> nonce.length() <= 25), nonces.toString());
    }

    @Test
    void two_deliveries_share_no_nonce() throws Exception {
        wire.means(new Taken("1"));
        deliver(discord, "88");
        deliver(discord, "89");
        assertEquals(2, wire.nonces().stream().distinct().count());
    }

    @Test
    void where_a_message_is_not_known_again_a_lost_answer_is_not_posted_twice() throws Exception {
        wire.hangsUp();
        assertInstanceOf(Unanswered.class, deliver(slack, "T1/C2"));
        assertInstanceOf(Unanswered.class, deliver(slack, "T1/C2"));
        assertEquals(1, wire.posted.size());
    }

    @Test
    void only_a_bot_that_is_known_again_repeats() {
        assertTrue(discord.repeatsUnanswered(new Recipient("88", Language.EN)));
        assertFalse(discord.repeatsUnanswered(new Recipient("webhook:news", Language.EN)));
        assertFalse(slack.repeatsUnanswered(new Recipient("T1/C2", Language.EN)));
        assertFalse(slack.repeatsUnanswered(new Recipient("webhook:news", Language.EN)));
    }

    @Test
    void a_long_digest_goes_on_after_a_rate_limit_where_it_stopped() throws Exception {
        wire.means(new Taken("1")).means(new Busy("slow down")).means(new Taken("2"));
        assertEquals(new Later(NOON.plusSeconds(2), "slow down"), deliver(slack, "T1/C2", LONG));
        assertInstanceOf(Sent.class, deliver(slack, "T1/C2", LONG));
        var texts = wire.posted.stream().map(sent -> sent.message().path("text")).toList();
        assertEquals(texts.get(1), texts.get(2), "the second message again");
        assertEquals(texts.size() - 1, texts.stream().distinct().count());
    }

    @Test
    void a_lost_room_is_remembered_and_the_rest_of_the_digest_kept_from_it() throws Exception {
        wire.means(new Rejected("is_archived", Loss.ROOM));
        assertEquals(new Refused("is_archived"), deliver(slack, "T1/C2", LONG));
        assertEquals(List.of("T1/C2 is_archived"), rooms.lost);
        assertEquals(1, wire.posted.size());
    }

    @Test
    void a_dead_token_is_offered_once_and_no_room_is_lost_for_it() throws Exception {
        wire.means(new Rejected("token_revoked", Loss.KEY));
        assertEquals(new Refused("token_revoked"), deliver(slack, "T1/C2"));
        assertEquals(new Refused("token_revoked"), deliver(slack, "T1/C3"));
        assertEquals(1, wire.posted.size());
        assertEquals(List.of(), rooms.lost);
    }

    @Test
    void a_dead_webhook_is_never_called_again_and_takes_nobody_with_it() throws Exception {
        wire.means(new Rejected("404: Unknown Webhook", Loss.KEY)).means(new Taken("1"));
        assertEquals(new Refused("404: Unknown Webhook"), deliver(discord, "webhook:news"));
        assertEquals(new Refused("404: Unknown Webhook"), deliver(discord, "webhook:news"));
        assertEquals(1, wire.posted.size());
        assertEquals(new Sent("1"), deliver(discord, "88"), "the bot's token lives");
    }

    @Test
    void a_message_that_was_rejected_costs_no_room() throws Exception {
        wire.means(new Rejected("invalid_blocks", Loss.MESSAGE));
        assertEquals(new Refused("invalid_blocks"), deliver(slack, "T1/C2"));
        assertEquals(new Refused("invalid_blocks"), deliver(slack, "webhook:news"));
        assertEquals(List.of(), rooms.lost);
        assertEquals(2, wire.posted.size());
    }

    private void subscribe(String channel, String edition) {
        rooms.subscribe(
                new Room(Platform.SLACK, "T1", channel), new Subscription(edition, Language.CS));
    }

    private static Outcome deliver(Channel channel, String address) throws InterruptedException {
        return deliver(channel, address, SampleDigest.digest());
    }

    private static Outcome deliver(Channel channel, String address, Digest digest)
            throws InterruptedException {
        var token = UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8));
        var recipient = new Recipient(address, Language.EN);
        return channel.deliver(
                new Delivery(1, digest.key(), channel.name(), recipient, token, 1), digest);
    }

    private Channel channel(Platform platform, Optional<String> token) {
        var webhooks = Map.of("news", FakeConfig.webhook(URI.create(HOOK), "weekly"));
        return Respondents.posting(rooms, InstantSource.fixed(NOON))
                .channel(
                        platform,
                        wire,
                        new SlackRenderer(URI.create("https://docket.example")),
                        token,
                        webhooks);
    }
}
