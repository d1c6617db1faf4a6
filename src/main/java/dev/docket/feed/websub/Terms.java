package dev.docket.feed.websub;

/**
 * What a subscription is about. Never changes: what differs is another subscription.
 *
 * @param hub where to ask
 * @param topic what for
 * @param base our own address when it was begun, without a slash at its end
 */
public record Terms(String hub, String topic, String base) {}
