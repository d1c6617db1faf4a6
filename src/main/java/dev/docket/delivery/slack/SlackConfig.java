package dev.docket.delivery.slack;

import dev.docket.delivery.chat.WebhookConfig;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** How Docket appears in Slack. Without a signing secret and a token it does not. */
@ConfigMapping(prefix = "docket.slack")
public interface SlackConfig {

    /** Proves that a request comes from Slack: "Signing Secret" under "Basic Information". */
    Optional<String> signingSecret();

    /** Posts digests: the "Bot User OAuth Token", which starts with {@code xoxb-}. */
    Optional<String> botToken();

    /** Where Slack's Web API is, ending with a slash. */
    @WithDefault("https://slack.com/api/")
    URI api();

    /** Incoming webhooks by a name of your choice; each gets digests without an installation. */
    Map<String, WebhookConfig> webhooks();
}
