package dev.docket.delivery.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.delivery.Channel;
import dev.docket.delivery.Delivery;
import dev.docket.delivery.Outcome;
import dev.docket.delivery.Outcome.Later;
import dev.docket.delivery.Outcome.Sent;
import dev.docket.delivery.Outcome.Unanswered;
import dev.docket.delivery.Recipient;
import dev.docket.delivery.chat.ChatHttp;
import dev.docket.delivery.chat.FakeConfig;
import dev.docket.delivery.chat.FakeDigests;
import dev.docket.delivery.chat.FakePlatform;
import dev.docket.delivery.chat.FakeRooms;
import dev.docket.delivery.chat.Respondents;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscordWireTest {

    private static final Instant NOON = Instant.parse("2026-03-16T12:00:00Z");
    private static final UUID TOKEN = UUID.fromString("01234567-89ab-cdef-0123-456789abcdef");

    private final FakePlatform discord = new FakePlatform();
    private final FakeRooms rooms = new FakeRooms();

    @AfterEach
    void close() {
        discord.close();
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
        var channel = channel("/hook");
        assertInstanceOf(Unanswered.class, deliver(channel, "88"));
        assertInstanceOf(Sent.class, deliver(channel, "88"));
        assertEquals(discord.next().body().path("nonce"), discord.next().body().path("nonce"));
    }

    @ParameterizedTest
    @CsvSource({"/hook, /hook?wait=true", "/hook?thread_id=7, /hook?thread_id=7&wait=true"})
    void a_webhook_is_asked_to_wait(String address, String path) throws InterruptedException {
        discord.answers(200, "{\"id\":\"5\"}");
        assertEquals(new Sent("5"), deliver(channel(address), "webhook:news"));
        var request = discord.next();
        assertEquals(path, request.path());
        assertTrue(request.body().path("nonce").isMissingNode(), "it knows none");
        assertEquals("null", request.authorization());
    }

    @Test
    void discord_is_left_alone_for_as_long_as_it_asks() throws InterruptedException {
        discord.answers(429, "{\"retry_after\":2.5,\"global\":false}", "2");
        assertEquals(new Later(NOON.plusMillis(2_500), "rate limited"), deliver("88"));
    }

    @Test
    void a_lost_room_is_never_tried_again() throws InterruptedException {
        discord.answers(404, "{\"message\":\"Unknown Channel\",\"code\":10003}");
        assertInstanceOf(Outcome.Refused.class, deliver("88"));
        assertEquals(List.of("88 404: Unknown Channel"), rooms.lost);
    }

    @Test
    void a_page_before_discord_is_no_answer_of_discord() throws InterruptedException {
        discord.answers(403, "<html>Just a moment</html>").answers(200, "<html>").answers(502, "");
        var channel = channel("/hook");
        for (int attempt = 0; attempt < 3; attempt++) {
            assertInstanceOf(Later.class, deliver(channel, "88"));
        }
        assertEquals(List.of(), rooms.lost);
    }

    private Outcome deliver(String address) throws InterruptedException {
        return deliver(channel("/hook"), address);
    }

    private static Outcome deliver(Channel channel, String address) throws InterruptedException {
        var digest = SampleDigest.digest();
        var recipient = new Recipient(address, Language.EN);
        return channel.deliver(
                new Delivery(1, digest.key(), "discord", recipient, TOKEN, 1), digest);
    }

    private Channel channel(String hook) {
        var webhooks = Map.of("news", FakeConfig.webhook(discord.at(hook), ""));
        var config = new FakeDiscordConfig(discord.at("/api/v10"), "", webhooks);
        var api = new DiscordApi(new ChatHttp(Duration.ofSeconds(5)), config, FakeConfig.docket());
        var posting = Respondents.posting(rooms, InstantSource.fixed(NOON));
        return DiscordWire.channel(
                new DiscordWire(api), config, FakeConfig.docket(), new FakeDigests(), posting);
    }
}
