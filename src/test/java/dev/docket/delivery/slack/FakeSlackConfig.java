package dev.docket.delivery.slack;

import dev.docket.delivery.chat.WebhookConfig;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Slack set up for tests; the secret is empty where nothing is to be configured. */
record FakeSlackConfig(URI api, String secret, Map<String, WebhookConfig> webhooks)
        implements SlackConfig {

    static final String SECRET = "shhh";

    FakeSlackConfig(URI api) {
        this(api, SECRET, Map.of());
    }

    @Override
    public Optional<String> signingSecret() {
        return Optional.of(secret).filter(value -> !value.isEmpty());
    }

    @Override
    public Optional<String> botToken() {
        return Optional.of("xoxb-test").filter(_ -> !secret.isEmpty());
    }
}
