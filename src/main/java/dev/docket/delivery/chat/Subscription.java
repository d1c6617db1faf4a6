package dev.docket.delivery.chat;

import dev.docket.platform.text.Language;

/** What a room gets: each new digest of an edition, in a language. */
public record Subscription(String edition, Language language) {}
