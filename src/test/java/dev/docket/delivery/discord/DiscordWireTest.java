package dev.docket.delivery.discord;

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
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DiscordChannelTest {

    private static final Instant NOON = Instant.parse("2026-03-16T12:00:00Z");
    private static final UUID TOKEN = UUID.fromString("01234567-89ab-cdef-0123-456789abcdef");

    private final FakePlatform discord = new FakePlatform();
    private final FakeRooms rooms = new FakeRooms();
    private final DiscordChannel channel = channel();

    @AfterEach
    void close() {
        discord.close();
    }

    @Test
    void rooms_and_webhooks_of_the_edition_get_the_digest() {
        rooms.subscribe(
                new Room(Platform.DISCORD, "7", "88"), new Subscription("weekly", Language.CS));
        assertEquals(
                List.of(
                        new Recipient("88", Language.CS),
                        new Recipient("webhook:news", Language.PL)),
                channel.recipients(SampleDigest.digest()));
        assertEquals("discord", channel.name());
    }

    @Test
    void the_bot_posts_under_a_nonce_of_its_delivery() throws InterruptedException {
        discord.answers(200, "{\"id\":\"99\"}");
        assertEquals(new Sent("99"), deliver("88"));
        var request = discord.next();
        assertEquals("/api/v10/channels/88/messages", request.path());
        assertEquals("Bot bot-test", request.authorization());
        assertEquals("DiscordBot (https://docket.example, 1)", request.userAgent());
        assertEquals("0123456789abcdef0123-0", request.body().path("nonce").asText());
        assertTrue(request.body().path("enforce_nonce").asBoolean());
    }

    @Test
    void a_lost_answer_is_repeated_under_the_same_nonce() throws InterruptedException {
        discord.hangsUp().answers(200, "{\"id\":\"99\"}");
        assertInstanceOf(Unanswered.class, deliver("88"));
        assertTrue(channel.repeatsUnanswered(new Recipient("88", Language.EN)));
        assertInstanceOf(Sent.class, deliver("88"));
        assertEquals(discord.next().body().path("nonce"), discord.next().body().path("nonce"));
    }

    @Test
    void a_webhook_is_asked_to_wait_and_never_repeats_a_lost_answer() throws InterruptedException {
        discord.hangsUp();
        assertInstanceOf(Unanswered.class, deliver("webhook:news"));
        assertFalse(channel.repeatsUnanswered(new Recipient("webhook:news", Language.EN)));
        assertEquals("/hook?wait=true", discord.next().path());
        assertInstanceOf(Unanswered.class, deliver("webhook:news"));
        assertEquals(1, discord.received.size());
        assertInstanceOf(
                Refused.class,
                channel.deliver(delivery("webhook:gone", new UUID(3, 4)), SampleDigest.digest()));
    }

    @Test
    void discord_is_left_alone_for_as_long_as_it_asks() throws InterruptedException {
        discord.answers(429, "{\"retry_after\":2.5,\"global\":false}", "2");
        assertEquals(new Later(NOON.plusMillis(2_500), "rate limited"), deliver("88"));
    }

    @Test
    void a_rate_limit_without_a_time_is_left_alone_for_a_while() throws InterruptedException {
        discord.answers(429, "<html>");
        assertEquals(new Later(NOON.plusSeconds(2), "rate limited"), deliver("88"));
    }

    @Test
    void a_lost_room_is_never_tried_again() throws InterruptedException {
        discord.answers(404, "{\"message\":\"Unknown Channel\",\"code\":10003}");
        assertInstanceOf(Refused.class, deliver("88"));
        assertEquals(List.of("88 404: Unknown Channel"), rooms.lost);
    }

    @Test
    void a_dead_token_is_offered_once() throws InterruptedException {
        discord.answers(401, "{\"message\":\"401: Unauthorized\",\"code\":0}");
        assertEquals(new Refused("401: Unauthorized"), deliver("88"));
        assertEquals(new Refused("401: Unauthorized"), deliver("88"));
        assertEquals(1, discord.received.size());
        assertEquals(List.of(), rooms.lost);
    }

    @Test
    void a_message_that_discord_rejects_is_not_repeated() throws InterruptedException {
        discord.answers(400, "{\"message\":\"Invalid Form Body\",\"code\":50035}");
        assertEquals(new Refused("400: Invalid Form Body"), deliver("88"));
        assertEquals(List.of(), rooms.lost);
    }

    @Test
    void a_page_before_discord_is_no_answer_of_discord() throws InterruptedException {
        discord.answers(403, "<html>Just a moment</html>").answers(200, "<html>").answers(502, "");
        for (int attempt = 0; attempt < 3; attempt++) {
            assertInstanceOf(Later.class, deliver("88"));
        }
        assertEquals(List.of(), rooms.lost);
    }

    @Test
    void a_discord_that_cannot_be_reached_is_tried_again() throws InterruptedException {
        discord.close();
        assertInstanceOf(Later.class, deliver("88"));
    }

    private Outcome deliver(String address) throws InterruptedException {
        return channel.deliver(delivery(address, TOKEN), SampleDigest.digest());
    }

    private static Delivery delivery(String address, UUID token) {
        var recipient = new Recipient(address, Language.EN);
        return new Delivery(1, SampleDigest.digest().key(), "discord", recipient, token, 1);
    }

    private DiscordChannel channel() {
        var webhooks = Map.of("news", FakeConfig.webhook(discord.at("/hook"), ""));
        var config = new FakeDiscordConfig(discord.at("/api/v10"), "", webhooks);
        var api = new DiscordApi(new ChatHttp(Duration.ofSeconds(5)), config, FakeConfig.docket());
        var clock = InstantSource.fixed(NOON);
        return new DiscordChannel(
                config, FakeConfig.docket(), rooms, Respondents.parts(), api, clock);
    }
}
