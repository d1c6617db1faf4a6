package dev.docket.delivery.discord;

import dev.docket.delivery.chat.WebhookConfig;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** How Docket appears in Discord. Without a public key and a token it does not. */
@ConfigMapping(prefix = "docket.discord")
public interface DiscordConfig {

    /** Proves that a request comes from Discord: "Public Key" of the application, 64 hex digits. */
    Optional<String> publicKey();

    /** Whose commands are registered: "Application ID". */
    Optional<String> applicationId();

    /** Posts digests and registers commands: the token on the page "Bot". */
    Optional<String> botToken();

    /** Where Discord's API is, without a slash at the end. */
    @WithDefault("https://discord.com/api/v10")
    URI api();

    /** Webhooks by a name of your choice; each gets digests without an installation. */
    Map<String, WebhookConfig> webhooks();
}
