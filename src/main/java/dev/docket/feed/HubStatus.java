package dev.docket.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A source's hub and how we get on with it, for the operator.
 *
 * @param hub its address
 * @param leaseUntil when the hub forgets us unless we ask again; null if it never agreed
 * @param lastPush when it last told us of news; null if it never did
 * @param problem a sentence on what is wrong; null when well
 */
public record HubStatus(
        long sourceId,
        String hub,
        HubStage stage,
        @Nullable Instant leaseUntil,
        @Nullable Instant lastPush,
        @Nullable String problem) {}
