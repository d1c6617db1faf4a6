package dev.docket.subscriber;

import dev.docket.platform.text.Language;

/**
 * Somebody asks to subscribe an address.
 *
 * @param address as typed
 * @param form where it was typed: {@code page} or {@code api}
 * @param network where the request came from, an IP address
 */
public record Ask(String address, Language language, String form, String network) {}
