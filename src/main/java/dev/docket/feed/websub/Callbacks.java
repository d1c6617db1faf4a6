package dev.docket.feed.websub;

import dev.docket.platform.security.SignedTokens;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The address and the secret that belong to one subscription and to no other. Both are made from
 * the key that all replicas share, so that a forged address costs one HMAC and no look into the
 * database.
 *
 * <p>WebSub would like the address to change when a lease is renewed. It does not: hubs know a
 * subscription by its address, so a new one would bring each push twice until the old lease ends.
 */
@Singleton
public class Callbacks {

    static final String PATH = "/websub/";

    private static final String PURPOSE = "websub";
    private static final String SECRET = "websub-secret";

    private final SignedTokens tokens;

    Callbacks(SignedTokens tokens) {
        this.tokens = tokens;
    }

    /** Where the hub reaches us. */
    String address(Subscription subscription) {
        return subscription.terms().base() + PATH + tokens.sign(PURPOSE, id(subscription));
    }

    /** What the hub signs with; ASCII and shorter than the 200 bytes that WebSub allows. */
    String secret(Subscription subscription) {
        return tokens.sign(SECRET, id(subscription));
    }

    byte[] key(Subscription subscription) {
        return secret(subscription).getBytes(StandardCharsets.US_ASCII);
    }

    /** The subscription whose address ends in {@code token}; empty if we never gave it to a hub. */
    Optional<Long> subscription(String token) {
        return tokens.verify(PURPOSE, token).map(Long::valueOf);
    }

    private static String id(Subscription subscription) {
        return Long.toString(subscription.id());
    }
}
