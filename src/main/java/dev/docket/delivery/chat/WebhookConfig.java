package dev.docket.delivery.chat;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** An incoming webhook: a room that gets digests without an installation. */
public interface WebhookConfig {

    /** Its address as the platform gave it; whoever knows it can post, so treat it as a secret. */
    URI url();

    /** The edition it gets, by slug; every edition if not set. */
    Optional<String> edition();

    /** The language it gets: {@code en}, {@code cs} or {@code pl}. */
    @WithDefault("en")
    String language();
}
