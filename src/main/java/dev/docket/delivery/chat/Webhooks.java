package dev.docket.delivery.chat;

import dev.docket.delivery.Recipient;
import dev.docket.platform.text.Language;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The configured webhooks of a platform as recipients. Their addresses are secrets, so a recipient
 * carries the webhook's name only: {@code webhook:news}.
 */
record Webhooks(Map<String, WebhookConfig> byName) {

    private static final String PREFIX = "webhook:";

    /** Who gets an edition, ordered by name. */
    List<Recipient> recipients(String edition) {
        return new TreeMap<>(byName)
                .entrySet().stream()
                        .filter(entry -> takes(entry.getValue(), edition))
                        .map(entry -> recipient(entry.getKey(), entry.getValue()))
                        .toList();
    }

    /** Whether an address is one of a webhook. */
    static boolean isWebhook(String address) {
        return address.startsWith(PREFIX);
    }

    /** Where to post; empty if the webhook is no longer configured. */
    Optional<URI> url(String address) {
        return Optional.ofNullable(byName.get(address.substring(PREFIX.length())))
                .map(WebhookConfig::url);
    }

    private static boolean takes(WebhookConfig webhook, String edition) {
        return webhook.edition().map(edition::equals).orElse(true);
    }

    private static Recipient recipient(String name, WebhookConfig webhook) {
        return new Recipient(PREFIX + name, Language.of(webhook.language()).orElse(Language.EN));
    }
}
