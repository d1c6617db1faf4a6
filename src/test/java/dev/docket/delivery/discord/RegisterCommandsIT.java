package dev.docket.delivery.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.delivery.chat.ChatHttp;
import dev.docket.delivery.chat.FakeConfig;
import dev.docket.delivery.chat.FakePlatform;
import dev.docket.platform.database.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegisterCommandsIT {

    private final FakePlatform discord = new FakePlatform();
    private final RegisterCommands job = job();

    @AfterEach
    void close() {
        discord.close();
    }

    @Test
    void commands_are_registered_once_until_they_change() throws InterruptedException {
        discord.answers(200, "[]");
        job.run();
        job.run();
        assertEquals(1, discord.received.size());
        var request = discord.next();
        assertEquals("PUT", request.method());
        assertEquals("/api/v10/applications/4711/commands", request.path());
        assertEquals("Bot bot-test", request.authorization());
    }

    @Test
    void a_refused_registration_is_tried_again_with_the_next_run() {
        discord.answers(503, "busy");
        job.run();
        job.run();
        assertEquals(2, discord.received.size());
        discord.close();
        job.run();
    }

    private RegisterCommands job() {
        var config = new FakeDiscordConfig(discord.at("/api/v10"), "", Map.of());
        var api = new DiscordApi(new ChatHttp(Duration.ofSeconds(5)), config, FakeConfig.docket());
        var clock = InstantSource.fixed(Instant.EPOCH);
        return new RegisterCommands(config, api, TestDatabase.fresh(), clock);
    }
}
