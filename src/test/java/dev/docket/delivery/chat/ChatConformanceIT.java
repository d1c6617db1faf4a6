package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docket.platform.database.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The yardstick's driver against our endpoints: every rule must pass. */
@QuarkusTest
@TestProfile(ChatProfile.class)
@WithTestResource(PostgresResource.class)
@WithTestResource(FakeApis.class)
class ChatConformanceIT {

    @TestHTTPResource URI base;

    @Inject
    @ConfigProperty(name = "test.fake-apis")
    String fake;

    @BeforeEach
    void needs_the_yardstick() {
        assumeTrue(FakeApis.areAtHand(), "the chat yardstick is not beside this checkout");
    }

    @Test
    void slack_finds_every_rule_kept() throws Exception {
        passes(
                "slack",
                "--command-url",
                base.resolve("/slack/command").toString(),
                "--events-url",
                base.resolve("/slack/events").toString(),
                "--interactivity-url",
                base.resolve("/slack/interactivity").toString(),
                "--signing-secret",
                ChatProfile.SIGNING_SECRET,
                "--command",
                "/docket",
                "--text",
                "latest",
                "--state-text",
                "subscribe weekly cs");
    }

    @Test
    void discord_finds_every_rule_kept_for_latest() throws Exception {
        discord(
                "--subcommand",
                "latest",
                "--option",
                "edition=weekly",
                "--autocomplete",
                "edition");
    }

    @Test
    void discord_finds_every_rule_kept_for_story() throws Exception {
        discord("--subcommand", "story", "--option", "words=alder", "--autocomplete", "words");
    }

    private void discord(String... more) throws Exception {
        var arguments =
                new ArrayList<>(
                        List.of(
                                "discord",
                                "--url",
                                base.resolve("/discord/interactions").toString(),
                                "--events-url",
                                base.resolve("/discord/events").toString(),
                                "--seed",
                                ChatProfile.SEED,
                                "--command",
                                "docket",
                                "--component",
                                "turn:5:alder"));
        arguments.addAll(List.of(more));
        passes(arguments.toArray(String[]::new));
    }

    private void passes(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("python3", "chat_conformance.py"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--fake", fake));
        var driver =
                new ProcessBuilder(command)
                        .directory(FakeApis.TOOLS.toFile())
                        .redirectErrorStream(true)
                        .start();
        var report = new String(driver.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, driver.waitFor(), report);
    }
}
