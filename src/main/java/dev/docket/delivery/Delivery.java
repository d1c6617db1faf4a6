package dev.docket.delivery;

import dev.docket.digest.DigestKey;
import java.util.UUID;

/**
 * One digest to one recipient on one channel; unique by these three.
 *
 * @param token the same in every attempt: the left part of a Message-ID, a nonce
 * @param attempts made so far, this one included
 */
public record Delivery(
        long id, DigestKey digest, String channel, Recipient recipient, UUID token, int attempts) {}
