package dev.docket.subscriber;

import dev.docket.platform.DocketConfig;
import dev.docket.platform.security.SignedTokens;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The links that only the owner of a mailbox has: signed, and without the address in them. */
@Singleton
public class SubscriberTokens {

    private static final String CONFIRM = "subscriber.confirm";
    private static final String LEAVE = "subscriber.leave";
    private static final String CHOOSE = "subscriber.choose";

    private final SignedTokens tokens;
    private final String base;

    public SubscriberTokens(SignedTokens tokens, DocketConfig docket) {
        this.tokens = tokens;
        this.base = docket.baseUrl().toString().replaceAll("/+$", "");
    }

    /** A page with a button that confirms, until {@code expiry}. */
    public URI confirm(Subscriber subscriber, Instant expiry) {
        var token = tokens.sign(CONFIRM, subscriber.id().toString(), expiry);
        return page(subscriber, "confirm", token);
    }

    /** Takes a POST from a mail program (RFC 8058), and shows a button to everybody else. */
    public URI leave(Subscriber subscriber) {
        return URI.create(base + "/unsubscribe/" + tokens.sign(LEAVE, subscriber.id().toString()));
    }

    public URI choose(Subscriber subscriber) {
        return page(subscriber, "preferences", tokens.sign(CHOOSE, subscriber.id().toString()));
    }

    private URI page(Subscriber subscriber, String name, String token) {
        return URI.create("%s/%s/%s/%s".formatted(base, subscriber.language().tag(), name, token));
    }

    Optional<UUID> confirming(String token) {
        return tokens.verify(CONFIRM, token).map(UUID::fromString);
    }

    Optional<UUID> leaving(String token) {
        return tokens.verify(LEAVE, token).map(UUID::fromString);
    }

    Optional<UUID> choosing(String token) {
        return tokens.verify(CHOOSE, token).map(UUID::fromString);
    }
}
