package dev.docket.feed.websub;

import dev.docket.feed.HubStage;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/**
 * A subscription and all that can happen to it, whatever the order. Asking is written down before
 * the hub hears of it: some hubs verify before they answer, and a crash between is only one more
 * request without an answer.
 *
 * @param attempts requests since the hub last answered for good
 * @param leaseUntil when the hub forgets us; null if it never agreed
 * @param nextStep when to ask (again)
 * @param problem for the operator; null when well
 */
public record Subscription(
        long id,
        @Nested Terms terms,
        HubStage stage,
        int attempts,
        @Nullable Instant leaseUntil,
        Instant nextStep,
        @Nullable String problem) {

    /** How often a hub is told that we leave before we do so without its word. */
    static final int FAREWELLS = 3;

    private static final int LONGEST_REASON = 300;

    /** As it is while the hub is being asked; empty if it is to be forgotten instead. */
    Optional<Subscription> asked(Instant now) {
        return switch (stage) {
            case WANTED, ASKED, DENIED -> Optional.of(asking(HubStage.ASKED, now));
            case ACTIVE, RENEWING ->
                    Optional.of(asking(runs(now) ? HubStage.RENEWING : HubStage.ASKED, now));
            case LEAVING ->
                    attempts < FAREWELLS
                            ? Optional.of(asking(HubStage.LEAVING, now))
                            : Optional.empty();
        };
    }

    /** As it is when the source is not to be pushed any more; empty if the hub never knew us. */
    Optional<Subscription> dropped(Instant now) {
        return switch (stage) {
            case WANTED, DENIED -> Optional.empty();
            case LEAVING -> Optional.of(this);
            case ASKED, ACTIVE, RENEWING ->
                    Optional.of(
                            new Subscription(
                                    id, terms, HubStage.LEAVING, 0, leaseUntil, now, null));
        };
    }

    /**
     * What we say to a hub.
     *
     * @param asked the lease that we ask for
     */
    Answer answer(Call call, Duration asked, Instant now) {
        if (!call.topic().equals(terms.topic())) {
            return new Answer.Refused();
        }
        return switch (call) {
            case Call.Subscribe(_, _, var seconds) -> verified(Lease.of(seconds, asked), now);
            case Call.Unsubscribe _ ->
                    stage == HubStage.LEAVING && attempts > 0
                            ? new Answer.Ended()
                            : new Answer.Refused();
            case Call.Denied(_, var reason) -> denied(reason, now);
        };
    }

    private Answer verified(Lease lease, Instant now) {
        return switch (stage) {
            case ASKED, RENEWING ->
                    new Answer.Agreed(
                            new Subscription(
                                    id,
                                    terms,
                                    HubStage.ACTIVE,
                                    0,
                                    lease.until(now),
                                    lease.renewAt(now),
                                    null));
            // A hub that makes sure again, or did not get our first answer: no request of ours is
            // open, so nothing changes.
            case ACTIVE -> new Answer.Agreed(this);
            case WANTED, DENIED, LEAVING -> new Answer.Refused();
        };
    }

    private Answer denied(@Nullable String reason, Instant now) {
        return switch (stage) {
            case WANTED -> new Answer.Refused();
            case LEAVING -> new Answer.Ended();
            case DENIED -> new Answer.Agreed(this);
            case ASKED, ACTIVE, RENEWING ->
                    new Answer.Agreed(
                            new Subscription(
                                    id,
                                    terms,
                                    HubStage.DENIED,
                                    0,
                                    null,
                                    now.plus(Patience.LONGEST),
                                    denial(reason)));
        };
    }

    private static String denial(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            return "The hub denies the subscription and gives no reason";
        }
        return "The hub denies the subscription: " + Said.briefly(reason, LONGEST_REASON);
    }

    private Subscription asking(HubStage during, Instant now) {
        return new Subscription(
                id,
                terms,
                during,
                attempts + 1,
                leaseUntil,
                now.plus(Patience.after(attempts + 1)),
                problem);
    }

    private boolean runs(Instant now) {
        return leaseUntil != null && now.isBefore(leaseUntil);
    }
}
