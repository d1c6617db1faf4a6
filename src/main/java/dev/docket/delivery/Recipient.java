package dev.docket.delivery;

import dev.docket.platform.text.Language;

/**
 * Somebody, or some room, that gets a digest.
 *
 * @param address unique within the channel: a mail address, {@code T1/C2} in Slack, a channel id in
 *     Discord
 */
public record Recipient(String address, Language language) {}
