package dev.docket.delivery.discord;

import dev.docket.delivery.chat.WebhookConfig;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Discord set up for tests, with the public key given. */
record FakeDiscordConfig(URI api, String key, Map<String, WebhookConfig> webhooks)
        implements DiscordConfig {

    @Override
    public Optional<String> publicKey() {
        return Optional.of(key).filter(value -> !value.isEmpty());
    }

    @Override
    public Optional<String> applicationId() {
        return Optional.of("4711");
    }

    @Override
    public Optional<String> botToken() {
        return Optional.of("bot-test");
    }
}
