package dev.docket.delivery;

import dev.docket.delivery.Outcome.Later;
import dev.docket.delivery.Outcome.Refused;
import dev.docket.digest.Digest;
import dev.docket.digest.DigestKey;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hands claimed deliveries to their channels. */
record Attempt(Map<String, Channel> channels, Settlement settlement, InstantSource clock) {

    private static final Logger LOG = Logger.getLogger(Attempt.class);

    /**
     * Delivers and settles; a claim that is cut short by an interruption stays as it is and runs
     * out.
     */
    void perform(Claimed claimed, Map<DigestKey, Optional<Digest>> digests) {
        var delivery = claimed.delivery();
        var channel = channels.get(delivery.channel());
        try {
            var digest = digests.getOrDefault(delivery.digest(), Optional.empty());
            var outcome = outcome(delivery, channel, digest);
            settlement.settle(claimed, outcome, repeatsUnanswered(channel, delivery));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean repeatsUnanswered(@Nullable Channel channel, Delivery delivery) {
        return channel == null || channel.repeatsUnanswered(delivery.recipient());
    }

    private Outcome outcome(Delivery delivery, @Nullable Channel channel, Optional<Digest> digest)
            throws InterruptedException {
        if (channel == null) {
            return new Later(clock.instant(), "No channel " + delivery.channel() + " here");
        }
        if (digest.isEmpty()) {
            return new Refused("There is no such digest any more");
        }
        try {
            return channel.deliver(delivery, digest.get());
        } catch (RuntimeException e) {
            LOG.errorf(e, "Delivery %d on %s failed", delivery.id(), delivery.channel());
            return new Later(clock.instant(), "Error in Docket: " + e);
        }
    }
}
